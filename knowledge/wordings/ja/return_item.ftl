# 商品を返品したい。文の途中で改行すると空白が入るため、一つの文面は一行で書く。

# 複数の文面で共有する部分。
refund-note =
    お荷物が当店に届きましたら、{ $has_chosen_amount ->
        [yes] { $chosen_amount }
       *[no] 商品代金
    }を{ $refund_workdays_from }～{ $refund_workdays }営業日以内に、ご注文時のお支払い方法へ返金いたします。

# 確定すると何が起きるか。担当者向け。
return-consequence = 注文（{ $order }）の{ $chosen }について、無料の返品手続きを開始します。お客様には返送ラベルがメールで届き、荷物の到着後、{ $chosen_amount }を元のお支払い方法へ返金します。

return-offered = かしこまりました。ご注文（{ $order }）の{ $chosen }は、{ $return_by }まで無料でご返品いただけます。こちらで返品のお手続きをいたしますので、完了しましたらすぐにこちらでお知らせいたします。{ refund-note }
    .short = { $chosen }は、{ $return_by }まで無料でご返品いただけます。こちらで返品のお手続きをし、完了しましたらお知らせいたします。
return-offered-holiday = かしこまりました。ご注文（{ $order }）の{ $chosen }は、{ $holiday_by }まで無料でご返品いただけます。こちらで返品のお手続きをいたしますので、完了しましたらすぐにこちらでお知らせいたします。{ refund-note }
    .short = { $chosen }は、{ $holiday_by }まで無料でご返品いただけます。こちらで返品のお手続きをし、完了しましたらお知らせいたします。
return-opened =
    ご注文（{ $order }）の返品を承りました{ $has_returning ->
        [yes] （{ $returning }）
       *[no] {""}
    }。返送ラベルをまもなくメールでお送りいたします。お手数ですが、{ $hand_in_days }日以内にお荷物をお出しいただき、控えを保管してください。お荷物が当店に届きましたら、{ $refund_workdays_from }～{ $refund_workdays }営業日以内に、ご注文時のお支払い方法へ返金いたします。
    .short = ご注文（{ $order }）の返品を承りました。返送ラベルをメールでお送りいたしますので、{ $hand_in_days }日以内にお荷物をお出しください。
return-running = ただいまお手続きをしておりますので、少々お待ちください。すぐにこちらでご案内いたします。
return-under-way =
    ご注文（{ $order }）は返品のお手続き中です{ $has_returning ->
        [yes] （{ $returning }）
       *[no] {""}
    }。お荷物のご返送方法は、返品に関するメールでご案内しております。お荷物が当店に届いてから{ $refund_workdays_from }～{ $refund_workdays }営業日以内に返金いたします。このご注文でほかにも返品をご希望の商品がございましたら、お知らせください。
return-being-checked = お問い合わせありがとうございます。ご注文（{ $order }）の状況をただいま確認しております。わかり次第、こちらでお知らせいたします。
return-already-back = ご注文（{ $order }）の商品は、すでに当店に戻ってまいりました。ご不明な点がございましたら、お気軽にお尋ねください。
return-cancelled = ご注文（{ $order }）はキャンセルとなっているため、ご返送いただく商品はございません。もし商品がお手元に届いている場合は、お知らせください。
return-not-delivered =
    ご注文（{ $order }）は、まだ配達が完了しておりません。{ $has_promised_on ->
        [yes] { $promised_on }までにお届けする予定です。
       *[no] {""}
    }お手元に届いてから{ $return_days }日間は、無料でご返品いただけます。その際は、お気軽にご連絡ください。
return-too-late = 申し訳ございません。ご注文（{ $order }）は{ $delivered_on }に配達されており、返品の受付は{ $return_days }日間、{ $return_by }までとなっておりました。期限を過ぎているため、ご返品を承ることができません。商品に不具合がある場合は、どのような状態かお知らせください。保証期間はさらに長く設けております。
    .short = 申し訳ございません。ご注文（{ $order }）の返品の受付は{ $return_by }までで、期限を過ぎております。商品に不具合がある場合は、お知らせください。
return-which-order =
    返品のご希望を承ります。{ $has_orders ->
        [yes] お客様のご注文が複数ございます（{ $orders }）。どちらのご注文の商品を返品なさいますか。
       *[no] お客様のご注文が複数ございます。返品をご希望の商品、またはご注文番号をお知らせいただけますでしょうか。
    }
return-which-lines =
    返品のご希望を承ります。{ $has_choices ->
        [yes] 次のうち、どちらの商品を返品なさいますか（{ $choices }）。
       *[no] ご注文（{ $order }）のうち、どちらの商品を返品なさいますか。
    }
