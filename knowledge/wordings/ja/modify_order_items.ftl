# 未発送のご注文の変更

# 確定すると何が起きるか。担当者向け。
modify-consequence = 注文（{ $order }）を梱包前に変更します。{ $chosen }を{ $wanted }にします。{ difference-note }

modify-offered = かしこまりました。ご注文（{ $order }）の{ $chosen }を{ $wanted }に変更し、完了しましたらこちらでお知らせいたします。{ difference-note }
modify-done = ご注文（{ $order }）を変更いたしました。新しい内容はメールでお知らせいたします。
modify-packing = ご注文（{ $order }）はただいま梱包中のため、こちらから商品を変更できません。倉庫に確認し、結果をこちらでお知らせいたします。
modify-too-late = ご注文（{ $order }）はすでに発送済みのため、商品を変更できません。お手元に届いてから{ $exchange_days }日間は、無料で交換または返品いただけます。

modify-quantity-consequence = 注文（{ $order }）を梱包前に変更します。{ $chosen }の数量を{ $request_quantity }にします。{ difference-note }
modify-quantity-offered = かしこまりました。ご注文（{ $order }）の{ $chosen }の数量を{ $request_quantity }に変更し、完了しましたらこちらでお知らせいたします。{ difference-note }
modify-quantity-many = ありがとうございます。{ $chosen }を{ $request_quantity }点ご希望の場合は、まず倉庫に確認し、ご注文（{ $order }）を変更できるかどうかこちらでお知らせいたします。

modify-both-consequence = 注文（{ $order }）を梱包前に変更します。{ $chosen }を{ $wanted }、数量{ $request_quantity }にします。{ difference-note }
modify-both-offered = かしこまりました。ご注文（{ $order }）の{ $chosen }を{ $wanted }、数量{ $request_quantity }に変更し、完了しましたらこちらでお知らせいたします。{ difference-note }
modify-remove-consequence = 梱包前に注文（{ $order }）から{ $chosen }を外します。
modify-remove-offered = かしこまりました。ご注文（{ $order }）から{ $chosen }を外し、完了しましたらこちらでお知らせいたします。合計金額はその代金の分だけ下がります。
modify-remove-all = ご注文（{ $order }）にはほかの商品がないため、空になってしまいます。代わりにご注文全体をキャンセルいたしましょうか。
