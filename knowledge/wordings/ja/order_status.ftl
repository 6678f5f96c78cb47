# 注文の状況を知りたい。文の途中で改行すると空白が入るため、一つの文面は一行で書く。

# 複数の文面で共有する部分。{ "" } は何も書かない。
items-note =
    { $has_items ->
        [yes] ：{ $items }
       *[no] {""}
    }
tracking-note =
    { $has_tracking ->
        [yes] { $has_carrier ->
            [yes] お荷物の状況は、{ $carrier }の追跡番号{ $tracking }でご確認いただけます。
           *[no] お荷物の状況は、追跡番号{ $tracking }でご確認いただけます。
        }
       *[no] {""}
    }

order-being-checked = お問い合わせありがとうございます。ご注文（{ $order }）の詳しい状況をただいま確認しております。わかり次第、こちらでお知らせいたします。
order-cancelled = ご注文（{ $order }）はキャンセルとなっているため、お届けの予定はございません。お心当たりがない場合はお知らせください。経緯をお調べいたします。
order-return-requested = ご注文（{ $order }）は返品のお手続き中です。商品のご返送方法は、返品に関するメールでご案内しております。
order-exchange-requested = ご注文（{ $order }）は交換のお手続き中です。商品のご返送方法は、交換に関するメールでご案内しております。
order-returned = ご注文（{ $order }）の商品は、当店に戻ってまいりました。ご不明な点がございましたら、お気軽にお尋ねください。
order-delivered-just-now = 配送会社によると、ご注文（{ $order }）は{ $delivered_on }に配達完了となっております。まだお手元にない場合は、ご近所の方が預かっているか、お近くの安全な場所に置かれているかもしれません。翌営業日の終わりになっても見つからない場合は、もう一度ご連絡ください。配送会社に確認いたします。
    .short = ご注文（{ $order }）は{ $delivered_on }に配達完了となっております。お手元にない場合は、まずご近所の方にお尋ねください。
order-delivered =
    配送会社によると、ご注文（{ $order }）は{ $has_delivered_on ->
        [yes] { $delivered_on }に
       *[no] {""}
    }配達完了となっております。お手元に届いていない場合はお知らせください。あわせて、ご家族やご近所の方がお受け取りになっていないかもお聞かせください。どちらに配達したか、配送会社に確認いたします。
    .short = ご注文（{ $order }）は{ $has_delivered_on ->
        [yes] { $delivered_on }に
       *[no] {""}
    }配達完了となっております。お手元にない場合はお知らせください。お調べいたします。
order-preparing =
    このたびはご注文（{ $order }{ items-note }）をいただき、ありがとうございます。ただいま商品をご用意しており、まだ発送しておりません。{ $has_promised_on ->
        [yes] { $promised_on }までにお届けする予定です。
       *[no] {""}
    }発送しましたら、メールでお知らせいたします。
    .short = ご注文（{ $order }）は、ただいま発送の準備中です。発送しましたら、メールでお知らせいたします。
order-packed =
    ご注文（{ $order }{ items-note }）はただいま梱包中で、このあと配送会社に引き渡します。{ $has_promised_on ->
        [yes] { $promised_on }までにお届けする予定です。
       *[no] {""}
    }{ tracking-note }
order-preparing-late = 申し訳ございません。ご注文（{ $order }{ items-note }）は{ $promised_on }までにお届けする予定でしたが、まだ発送できておりません。遅れている理由を倉庫に確認し、こちらでご連絡いたします。
order-shipped =
    お待たせいたしました。ご注文（{ $order }）は{ $has_shipped_on ->
        [yes] { $shipped_on }に発送し、お客様のもとへ向かっております。
       *[no] お客様のもとへ向かっております。
    }{ tracking-note }
    .short = ご注文（{ $order }）は配送中です。{ tracking-note }
order-shipped-on-time = お待たせいたしました。ご注文（{ $order }）は配送中で、{ DATE($promised_on, style: "full") }までにお届けする予定です。{ tracking-note }
    .short = ご注文（{ $order }）は配送中で、{ $promised_on }までにお届けする予定です。
order-shipped-late =
    お届けが遅れており、申し訳ございません。ご注文（{ $order }）は{ $promised_on }までにお届けする予定でした。現在配送中で、通常は一日か二日のうちに届きます。{ tracking-note }予定日から{ $late_after_workdays }営業日たっても届かない場合は、配送会社に調査を依頼いたします。
    .short = 申し訳ございません。ご注文（{ $order }）は配送中ですが、お届け予定日（{ $promised_on }）より遅れております。{ tracking-note }
order-investigation = ご注文（{ $order }）がまだお手元に届いておらず、誠に申し訳ございません。お届け予定日は{ $promised_on }でした。配送会社にお荷物の調査を依頼いたします。調査には最長で{ $investigation_workdays }営業日かかります。お客様にしていただくことはございません。結果がわかり次第、ご連絡いたします。
