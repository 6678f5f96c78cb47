# 別の種類への交換

# 新しい商品との差額。共通の部分。
difference-note =
    { $difference_kind ->
        [more] 差額の{ $difference }は、ご利用のお支払い方法に請求いたします。
        [less] 差額の{ $difference }は、ご利用のお支払い方法へ返金いたします。
       *[same] 価格は同じですので、追加のお支払いはございません。
    }

# 確定すると何が起きるか。担当者向け。
exchange-consequence = 注文（{ $order }）の交換を開始します。{ $chosen }が返送され、配送会社の受付後に{ $wanted }を発送します。{ difference-note }

exchange-offered = かしこまりました。ご注文（{ $order }）の交換を手配し、こちらでお知らせいたします。{ $chosen }を無料でご返送いただき、{ $wanted }をお送りいたします。{ difference-note }
exchange-done = ご注文（{ $order }）の交換を承りました。返送ラベルをメールでお送りいたします。配送会社がお荷物を受け付け次第、新しい商品を発送いたします。
exchange-which-lines =
    かしこまりました。{ $has_choices ->
        [yes] 次のうち、どちらの商品を交換なさいますか（{ $choices }）。
       *[no] ご注文（{ $order }）のうち、どちらの商品を交換なさいますか。
    }
exchange-which-variant =
    かしこまりました。{ $has_offers ->
        [yes] { $chosen }の代わりに、どちらをご希望でしょうか（{ $offers }）。
       *[no] { $chosen }の代わりに、どの種類をご希望でしょうか。
    }
exchange-sold-out = 申し訳ございません。{ $chosen }の代わりにご希望の種類は、ただいま在庫がございません。無料でご返品いただくか、別の種類をお探しいたします。
exchange-too-late = 申し訳ございません。交換は配達後{ $exchange_days }日間承っておりますが、ご注文（{ $order }）は{ $delivered_on }に配達されております。不具合がある場合は、お知らせください。保証期間はさらに長く設けております。
exchange-under-way = ご注文（{ $order }）はすでに交換のお手続き中です。ご返送方法はメールでご案内しております。
exchange-not-delivered = ご注文（{ $order }）はまだ配達が完了しておりません。お手元に届いてから{ $exchange_days }日間は無料で交換いただけますので、その際にご連絡ください。
