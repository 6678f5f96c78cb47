# ご注文のキャンセル

# 確定すると何が起きるか。担当者向け。
cancel-consequence =
    注文（{ $order }）を発送前に完全に取り消します。{ $has_total ->
        [yes] { $total }
       *[no] 全額
    }を、{ $refund_workdays_from }～{ $refund_workdays }営業日以内に元のお支払い方法へ返金します。

cancel-offered =
    かしこまりました。ご注文（{ $order }）{ items-note }のキャンセルを手配し、完了しましたらすぐにこちらでお知らせいたします。{ $has_total ->
        [yes] { $total }
       *[no] 全額
    }を、{ $refund_workdays_from }～{ $refund_workdays }営業日以内にご利用のお支払い方法へ返金いたします。
    .short = かしこまりました。ご注文（{ $order }）のキャンセルを手配し、完了しましたらお知らせいたします。
cancel-done =
    ご注文（{ $order }）のキャンセルが完了しました。{ $has_total ->
        [yes] { $total }
       *[no] 全額
    }を、{ $refund_workdays_from }～{ $refund_workdays }営業日以内にご利用のお支払い方法へ返金いたします。ほかにお手続きは必要ございません。
    .short = ご注文（{ $order }）のキャンセルが完了しました。代金は返金いたします。
cancel-running = ただいまキャンセルのお手続きをしておりますので、少々お待ちください。すぐにこちらでご案内いたします。
cancel-already =
    ご注文（{ $order }）は{ $has_cancelled_on ->
        [yes] { $cancelled_on }に
       *[no] すでに
    }キャンセルとなっております。その後{ $refund_workdays_from }～{ $refund_workdays }営業日以内に、全額をご利用のお支払い方法へ返金いたします。
cancel-packing = ご注文（{ $order }）はただいま梱包中です。倉庫に発送を止められるか確認し、結果をこちらでお知らせいたします。すでに発送済みの場合は、お荷物の受け取りをお断りいただくか、無料でご返送いただけます。
cancel-shipped = 申し訳ございません。ご注文（{ $order }）はすでに発送済みのため、キャンセルを承ることができません。配達時に受け取りをお断りいただくか、配達後{ $return_days }日以内に無料でご返送いただけます。いずれの場合も代金を返金いたします。
cancel-delivered = ご注文（{ $order }）はすでに配達済みのため、キャンセルを承ることができません。ご不要の場合は、配達後{ $return_days }日以内に無料でご返品いただけます。返品のお手続きをいたしましょうか。
cancel-return-under-way = ご注文（{ $order }）は返品のお手続き中ですので、キャンセルの必要はございません。お荷物が当店に届きましたら返金いたします。
cancel-being-checked = お問い合わせありがとうございます。ご注文（{ $order }）をまだキャンセルできるか確認しております。わかり次第、こちらでお知らせいたします。
