# 予約の変更

reservation-change-which =
    かしこまりました。{ $has_orders ->
        [yes] お客様のご予約が複数ございます（{ $orders }）。どちらのご予約でしょうか。
       *[no] お客様のご予約が複数ございます。変更になる予約番号をお知らせいただけますでしょうか。
    }
reservation-change-what = ご予約（{ $order }）の変更を承ります。どの便を何日に変更するか、追加するお荷物の数、またはパスポートのお名前の表記をお知らせください。
reservation-change-over = ご予約（{ $order }）は、ご旅行が終了したか取り消されているため、変更できません。ご不明な点がございましたら、お気軽にお尋ねください。
reservation-change-today = 最初の便は{ $departs_on }のご出発です。ご出発の直前は担当者が変更を承りますので、ただちに対応いたします。このままチャットでお待ちください。
reservation-day-fixed = ご予約（{ $order }）の運賃は日付の変更ができません。ご希望でしたら、お取り消しの場合のご返金額をご案内いたします。
reservation-day-full = 申し訳ございません。{ $new_day }の便は満席か運航がございません。ほかにご都合のよい日はございますか。
reservation-day-cost = 変更は可能です。新しい日付は{ $new_day }、ご予約（{ $order }）の手数料は{ $change_fee }で、新しい日付のほうが高い場合は差額が加わります。変更を進めてもよろしいですか。
reservation-day-confirmed = ありがとうございます。ただいま便を{ $new_day }に変更し、完了しましたらこちらでお知らせいたします。
reservation-day-changed =
    ご予約（{ $order }）の変更が完了しました。ご出発は{ $departs_on }{ $has_returns_on ->
        [yes] 、お帰りは{ $returns_on }
       *[no] {""}
    }です。新しい旅程はメールでお送りいたします。
reservation-day-consequence = ご予約（{ $order }）の選択された便を{ $new_day }に変更します。元のお支払い方法に、手数料{ $change_fee }と新しい日付の差額を請求します。
reservation-bags-cost = かしこまりました。ご予約（{ $order }）にお荷物を{ $request_bags }個追加いたします。全行程で単価{ $bag_price }です。追加を進めてもよろしいですか。
reservation-bags-confirmed = ありがとうございます。ただいまご予約（{ $order }）にお荷物を追加し、完了しましたらこちらでお知らせいたします。
reservation-bags-added = 追加が完了しました。ご予約（{ $order }）のお荷物は{ $bags }個です。
reservation-bags-many = 申し訳ございません。お荷物はお一人様{ $most_bags }個までです。
reservation-bags-consequence = ご予約（{ $order }）にお荷物を{ $request_bags }個追加します（単価{ $bag_price }、元のお支払い方法）。
reservation-name-which = 訂正を承ります。ご予約（{ $order }）のどなたの姓を{ $request_last_name }に訂正いたしますか。
reservation-name-offered = かしこまりました。ご予約（{ $order }）の姓を無料で{ $request_last_name }に訂正し、完了しましたらこちらでお知らせいたします。
reservation-name-corrected = ご予約（{ $order }）のお名前の訂正が完了しました。もう一度パスポートとご照合ください。
reservation-name-consequence = ご予約（{ $order }）の姓を{ $request_last_name }に訂正します。
