# ご予約の状況

reservation-status-confirmed =
    ご予約{ $order }は確定しており、お支払いも済んでおります。{ $route }、ご出発は{ $departs_on }{ $has_returns_on ->
        [yes] 、お帰りの便は{ $returns_on }
       *[no] {""}
    }でございます。今のところお手続きは必要ございません。
    .short = ご予約{ $order }は確定しております。{ $route }、ご出発は{ $departs_on }でございます。
reservation-status-checked-in =
    ご予約{ $order }のチェックインは完了しております。{ $route }、ご出発は{ $departs_on }でございます。搭乗券は発行済みですので、渡航書類と一緒にお手元にご用意ください。
reservation-status-flown =
    ご予約{ $order }のご旅行は終了しております（{ $route }、{ $departs_on }ご出発）。お気付きの点がございましたら、お知らせください。
reservation-status-cancelled =
    ご予約{ $order }は{ $has_cancelled_on ->
        [yes] { $cancelled_on }に
       *[no] {""}
    }取り消されております。お心当たりがない場合や、返金についてご質問がございましたら、お知らせください。
reservation-status-which =
    お調べいたします。{ $has_orders ->
        [yes] お客様のご予約が複数ございます（{ $orders }）。どちらのご予約でしょうか。
       *[no] お客様のご予約が複数ございます。お調べする予約番号をお知らせいただけますでしょうか。
    }
