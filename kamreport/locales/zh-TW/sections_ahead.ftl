### 空白商機與展望：可能到來什麼、規模多大、把握多大。

ahead-of = { $n } / { $all }
ahead-new = 新增
ahead-under = 低於 { $share }
ahead-interval = 95% 區間 { $interval }
ahead-category = 品類
ahead-peers = 已購同業
ahead-peers-share = 同業占比
ahead-size = 每年規模（量級）
ahead-size-unknown = 購買者過少，無法估算
ahead-size-nothing = 錢包已無餘額
ahead-size-note = 同業指同產業中有購買的其他客戶，資料取最近十二個完整月份。規模按購買者通常給予該品類的占比推算至本客戶，僅為量級，並非承諾。

portfolio-white-space = 空白商機
portfolio-white-space-unknown = 無法判斷品類空白：{ $reason }。
portfolio-white-space-found = { $n ->
    [0] 有足夠同業可比的 { $of } 家客戶中，沒有一家漏購同業常買的品類。
   *[other] 有足夠同業可比的 { $of } 家客戶中，{ $accounts } 家共有 { $n } 處品類空白，而同業皆有購買。
}
portfolio-white-space-sized = 若依同業的占比購買，合計每年約在 { $size }之間。
portfolio-white-space-together = { $n } 對產品同時被購買的頻率超出偶然，首先是「{ $product }」與「{ $next }」：購買前者的 { $buyers } 家客戶中，{ $both } 家也購買後者。
portfolio-white-space-categories = { $tied ->
    [1] 「{ $category }」空白最多：{ $n } 家客戶未購買
    [2] { $category }空白最多：各有 { $n } 家客戶未購買
   *[other] { $category }等 { $tied } 個品類空白同樣多：各有 { $n } 家客戶未購買
}
portfolio-white-space-categories-left = 另有 { $n } 個品類，空白不多於以上各類。
portfolio-white-space-gaps = { $sized ->
    [yes] { $n ->
        [1] 唯一的空白：{ $name }的「{ $category }」
       *[other] 最大的空白：{ $name }的「{ $category }」
    }
   *[no] 各處空白皆無法估算規模；同業購買最多的是{ $name }未買的「{ $category }」
}
portfolio-white-space-left = 另有 { $n } 處較小的空白，見各客戶回顧。
portfolio-white-space-bought = 購買
portfolio-white-space-also = 也購買
portfolio-white-space-both = 客戶數
portfolio-white-space-confidence = 占比
portfolio-white-space-support = 占全部
portfolio-white-space-lift = 提升度
portfolio-white-space-rules = 購買「{ $product }」的客戶也購買「{ $next }」的比例，是全體客戶的 { $lift } 倍
portfolio-white-space-rules-note = 客戶數為兩者都買的家數 / 購買前者的家數；占比即信賴度，附區間；占全部即支持度，以有購買的 { $n } 家客戶為基數；提升度為該占比與全體客戶占比之比。每對產品只列把握較大的方向。規則不說明原因：什麼都多買的客戶也會形成規則。
portfolio-white-space-rules-left = 另有 { $n } 對較弱的組合未列出。

account-white-space = 空白商機
account-white-space-unknown = 無法判斷是否漏購同業常買的品類：{ $reason }。
account-white-space-none = { $peers } 家同業常買的品類，該客戶皆有購買。
account-white-space-found = { $n ->
    [1] 同業購買而該客戶未買的品類有 1 個：「{ $category }」，{ $peers } 家同業中 { $buying } 家購買。
   *[other] 同業購買而該客戶未買的品類有 { $n } 個；首先是「{ $category }」，{ $peers } 家同業中 { $buying } 家購買。
}
account-white-space-sized = 若依同業的占比購買，{ $n ->
    [1] {""}
   *[other] 合計
}每年約在 { $size }之間。
account-white-space-offered = { $n ->
    [1] 從已購產品看，下一步可推薦「{ $next }」。
   *[other] 從已購產品看，下一步可推薦 { $n } 項產品，首選「{ $next }」。
}
account-white-space-gaps = { $n ->
    [1] 「{ $category }」：{ $share } 的同業購買
   *[other] { $n } 個空白品類中，「{ $category }」同業購買最普遍（{ $share }）
}
account-white-space-next = 推薦產品
account-white-space-reason = 依據
account-white-space-because = 已購「{ $product }」；購買它的 { $buyers } 家客戶中，{ $both } 家也購買本產品（{ $share }）
account-white-space-offers = { $n ->
    [1] 下一步可推薦 1 項產品
   *[other] 下一步可推薦 { $n } 項產品，把握大者在前
}
account-white-space-offers-note = 區間為該占比的 95% 區間。規則只說明哪些產品常被一起購買，不說明原因。
