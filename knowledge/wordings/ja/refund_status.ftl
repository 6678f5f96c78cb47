# 返金はいつですか

refund-sent =
    ご注文（{ $order }）につきまして、{ $refunded_on }に{ $has_refunded ->
        [yes] { $refunded }
       *[no] 商品代金
    }を、ご利用のお支払い方法へ返金いたしました。金融機関により、明細に反映されるまで最大{ $bank_workdays }営業日ほどかかることがございます。
refund-sent-earlier =
    ご注文（{ $order }）につきまして、{ $refunded_on }に{ $has_refunded ->
        [yes] { $refunded }
       *[no] 商品代金
    }を、ご利用のお支払い方法へ返金いたしました。すでに{ $brand }の名義で明細に反映されているかと存じます。見当たらない場合は、お支払いの行方をお調べいたしますのでお知らせください。
refund-in-progress = ご注文（{ $order }）のご返品は、{ $returned_on }に当店へ届いております。到着後{ $refund_workdays_from }～{ $refund_workdays }営業日以内に、ご利用のお支払い方法へ返金いたします。返金が完了しましたら、メールでお知らせいたします。
refund-after-cancel = ご注文（{ $order }）は{ $cancelled_on }にキャンセルとなりました。その後{ $refund_workdays_from }～{ $refund_workdays }営業日以内に、全額をご利用のお支払い方法へ返金いたします。返金が完了しましたら、メールでお知らせいたします。
refund-overdue = お待たせして申し訳ございません。ご注文（{ $order }）の返金は完了しているはずですが、まだ確認できておりません。本日中に経理担当へ確認を依頼し、結果をこちらでお知らせいたします。
refund-after-return =
    ご注文（{ $order }）の返品は承っておりますが{ $has_returning ->
        [yes] （{ $returning }）
       *[no] {""}
    }、お荷物がまだ当店に届いておりません。到着後{ $refund_workdays_from }～{ $refund_workdays }営業日以内に、ご利用のお支払い方法へ返金いたします。
refund-none = ご注文（{ $order }）には返品もキャンセルも見当たらず、返金の予定がございません。すでに商品をお送りいただいたか、これからのご予定でしょうか。詳しくお聞かせいただければ、お手伝いいたします。
refund-being-checked = お問い合わせありがとうございます。ご注文（{ $order }）の返金状況を経理担当に確認しております。わかり次第、こちらでお知らせいたします。
