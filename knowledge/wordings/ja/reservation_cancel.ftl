# 予約の取り消し

# 確認すると何が起こるか（担当者向け）。
reservation-cancel-consequence = ご予約（{ $order }、{ $travellers }名様）を取り消します。元に戻せません。{ $total }のうち{ $refundable }を、元のお支払い方法へ返金します。
reservation-withdraw-consequence = ご予約（{ $order }）を、ご購入直後の扱いで撤回します。全額（{ $total }）を元のお支払い方法へ返金します。

reservation-cancel-free = かしこまりました。フレックス運賃ですので、{ $departs_on }ご出発のご予約（{ $order }）は全額{ $refundable }を返金いたします。こちらでお取り消しし、完了しましたらお知らせいたします。ご返金は{ $refund_workdays }営業日以内です。
    .short = ご利用の運賃は全額（{ $refundable }）返金の対象です。ご予約（{ $order }）をお取り消しし、完了しましたらお知らせいたします。
reservation-withdraw-offered = かしこまりました。ご予約いただいたばかりですので、費用はかからず、{ $total }を全額返金いたします。ご予約（{ $order }）を撤回し、完了しましたらお知らせいたします。ご返金は{ $refund_workdays }営業日以内です。
    .short = ご予約いただいたばかりですので、{ $total }を全額返金いたします。ご予約（{ $order }）を撤回し、完了しましたらお知らせいたします。
reservation-cancel-partial = お取り消しは可能ですが、先に費用をご案内いたします。{ $departs_on }ご出発のご予約（{ $order }）は、お支払い額{ $total }のうち、運賃の規定により{ $refundable }を返金いたします。お取り消し後は元に戻せません。お取り消しを進めてもよろしいですか。
    .short = お支払い額{ $total }のうち{ $refundable }を返金いたします。お取り消し後は元に戻せません。ご予約（{ $order }）のお取り消しを進めてもよろしいですか。
reservation-cancel-confirmed = ありがとうございます。ただいまご予約（{ $order }）をお取り消しし、完了しましたらこちらでお知らせいたします。{ $refundable }は、{ $refund_workdays }営業日以内にご利用のお支払い方法へ返金いたします。
reservation-cancelled-now =
    ご予約（{ $order }）のお取り消しが完了しました。{ $has_paid_back ->
        [yes] { $paid_back }
       *[no] ご返金額
    }は、{ $refund_workdays }営業日以内にご利用のお支払い方法へ返金いたします。またのご旅行の機会をお待ちしております。
    .short = ご予約（{ $order }）のお取り消しが完了しました{ $has_paid_back ->
        [yes] （ご返金額：{ $paid_back }）
       *[no] {""}
    }。
reservation-cancelled-before =
    ご予約（{ $order }）はすでに取り消されています{ $has_cancelled_on ->
        [yes] （{ $cancelled_on }）
       *[no] {""}
    }。{ $has_paid_back ->
        [yes] { $paid_back }は、ご利用のお支払い方法へ返金済みです。{ $refund_workdays }営業日を過ぎても届かない場合は、お知らせください。
       *[no] ご不明な点がございましたら、お気軽にお尋ねください。
    }
reservation-cancel-flown = ご予約（{ $order }）のご旅行はすでに終了しておりますので、お取り消しいただくものはございません。ご旅行中に不都合がございましたら、お聞かせください。
reservation-cancel-today = 最初の便は{ $departs_on }のご出発ですので、担当者がただちに対応いたします。ご出発の直前は、こちらでお取り消しができません。このままチャットでお待ちください。
reservation-cancel-which =
    かしこまりました。{ $has_orders ->
        [yes] お客様のご予約が複数ございます（{ $orders }）。どちらをお取り消しになりますか。
       *[no] お客様のご予約が複数ございます。お取り消しになる予約番号をお知らせいただけますでしょうか。
    }
