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
    [0] 有足夠同業可比的 { $of } 家客戶中，沒有一家缺少同業常買的品類。
   *[other] 有足夠同業可比的 { $of } 家客戶中，{ $accounts } 家尚未採購同業常買的某些品類，{ $n ->
        [1] 僅此一處空白。
       *[other] 共 { $n } 處空白。
    }
}
portfolio-white-space-sized = 若依同業的占比採購，量級約為每年 { $size }。
portfolio-white-space-no-pairs = 未列出常被一起購買的產品：{ $reason }。
portfolio-white-space-together = { $n } 對產品被同一客戶先後購買的頻率高於偶然，首先是「{ $product }」與「{ $next }」：購買前者的 { $buyers } 家客戶中，{ $both } 家也購買後者。
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
portfolio-white-space-rules-note = 客戶數為兩者都買的家數 / 購買前者的家數；占比即信賴度，附區間；占全部即支持度，以有購買的 { $n } 家客戶為基數；提升度為該占比與全體客戶占比之比。每對產品只列較可靠的一個方向；兩者都買的客戶中至少一半在不同月份購買。規則只說明一起購買，不說明原因：採購面廣的客戶也會形成規則。
portfolio-white-space-rules-left = 另有 { $n } 對較弱的組合未列出。
portfolio-white-space-sets = 另有 { $n } 對產品只在相同月份成套購買，未計入。
portfolio-white-space-sets-alone = 有 { $n } 對產品由同一批客戶購買，但幾乎總在同一個月：成套購買只反映訂單的組成，並不代表購買其一的客戶會想要另一個，因此不據此提出建議。

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
account-white-space-offers-note = 區間為該占比的 95% 區間。規則只說明同一批客戶在不同時間購買哪些產品，不說明原因。

ahead-on-year-ago = 年增 { $change }
ahead-accounts = { $n } 家客戶
ahead-next-quarter = { $period ->
    [none] 下季預期營收
   *[other] { $period } 預期營收
}
ahead-at-least = { $money } 以上
ahead-next-year = { $period } 起四季
ahead-purchases = 未來 13 週下單天數
ahead-value = 12 個月終身價值
ahead-quarter = 季別
ahead-expected = 預期營收
ahead-80 = 80% 區間
ahead-95 = 95% 區間
ahead-year-before = 去年同季
ahead-begun = { $period }（進行中）
ahead-together = 合計
ahead-standing = 狀態
ahead-due = 預計日期
ahead-until = 正常至
ahead-days = 逾期天數
ahead-chance = 偶然機率
ahead-rank = 排名
ahead-risk = 流失機率
ahead-silence = 沉寂倍數
ahead-trend = 半年增減
ahead-untold-purchases = 未提供預期購買：{ $reason }。
ahead-untold-risk = 未依流失風險對客戶排序：{ $reason }。{ $warned ->
    [True] 處理的先後以預警為準。
   *[False] {""}
}
ahead-untold-quarter = 無法提供營收展望：{ $reason }。
ahead-untold-value = 未提供客戶終身價值：{ $reason }。

portfolio-outlook = 展望
portfolio-outlook-unknown = 無法提供營收展望：{ $reason }。
portfolio-outlook-next = 預計 { $period }營收 { $money }（95% 區間 { $interval }）{ $moved ->
    [up] ，高於去年同季的 { $before }。
    [down] ，低於去年同季的 { $before }。
    [unclear] ，與去年同季的 { $before }相比，還看不出升降。
   *[alone] 。
}
portfolio-outlook-reached = { $period }至今營收已達 { $money }，不低於對全季的預期{ $moved ->
    [alone] {""}
   *[other] （去年同季全季為 { $before }）
}；依 95% 區間，全季不超過 { $high }。
portfolio-outlook-year = 自該季起四季合計 { $money }（{ $interval }），{ $moved ->
    [up] 高於最近四季的 { $before }。
    [down] 低於最近四季的 { $before }。
   *[unclear] 與最近四季的 { $before }沒有顯著差異。
}
portfolio-outlook-late = 訂貨節奏已知的 { $of } 家客戶中，{ $n ->
    [0] 沒有一家已過下一筆訂單的預計日期。
   *[other] { $n } 家已過下一筆訂單的預計日期，{ $late ->
        [0] 皆仍在區間之內。
       *[other] 其中 { $late } 家已超出正常區間。
    }
}
portfolio-outlook-losses = 兩季內預計流失
portfolio-outlook-at-risk = 面臨風險的營收 { $money }
portfolio-outlook-course = { $apart ->
    [yes] 預計 { $best } 高於其餘三季
   *[no] 未來四季預計在 { $low }至 { $high }之間，高低之差在區間之內
}
portfolio-outlook-course-note = 淺色為預期值；柱上橫線為去年同季。
portfolio-outlook-method = { $chosen ->
    [smoothing] 採用指數平滑：在保留的各季上平均偏離營收的 { $smooth }，「與去年同季相同」的簡單規則偏離 { $naive }
   *[naive] 採用去年同季數值：在保留的各季上平均偏離營收的 { $naive }，指數平滑（{ $smooth }）沒有明確優勢
}
portfolio-outlook-untried = 採用去年同季數值：現有季數過少，無法檢驗其他方法
portfolio-outlook-quarters-note = { $forecasts ->
    [0] {""}
   *[other] 偏離為對保留的各季所作 { $forecasts } 次預測的平均絕對誤差。
}只有誤差明顯較小時，才採用簡單規則以外的方法。區間由所用方法的誤差得出。
portfolio-outlook-overdue = { $late ->
    [0] { $n ->
        [1] { $name }已過預計下單日期，但仍在正常區間內
       *[other] { $n } 家客戶已過預計下單日期，但{ EACH($n) }在正常區間內
    }
    [1] 只有{ $name }已過下單正常區間，屬嚴重逾期
   *[other] { $late } 家客戶已過下單正常區間，屬嚴重逾期，以{ $name }最為突出
}
portfolio-outlook-overdue-left = 另有 { $n } 家逾期，異常程度較低。
portfolio-outlook-overdue-note = 預計日期為上次下單加上該客戶的平均間隔；「正常至」為 95% 區間的終點，過此即為嚴重逾期。偶然機率指一切照舊時出現如此長沉寂的機率。
portfolio-outlook-risk-told = { $name }兩季內的流失機率最高：{ $share }
portfolio-outlook-risk-ranked = { $name }的流失風險排名第一。這是排名，不是機率：{ $reason }
portfolio-outlook-risk-note = 流失指兩季內沒有下單，或營收較去年同期明顯下降。沉寂倍數以該客戶本身的通常間隔為單位；半年增減為最近六個月營收與先前六個月相比。
portfolio-outlook-base = 過去 { $n } 例中有 { $share } 如此流失（95% 區間 { $interval }）。
portfolio-outlook-risk-left = 另有 { $n } 家風險較低的客戶未列出。

account-outlook = 展望
account-outlook-no-day = 無法推估下一筆訂單的日期：{ $reason }。
account-outlook-order = { $standing ->
    [late] 下一筆訂單原預計在 { $day }（95% 區間 { $interval }），已逾期 { $days } 天，超出本身節奏允許的範圍。
    [overdue] 下一筆訂單原預計在 { $day }，已逾期 { $days } 天，仍在正常範圍之內（{ $interval }；出現如此沉寂的機率為 { $chance }）。
   *[not_due] 下一筆訂單預計在 { $day }（95% 區間 { $interval }）。
}
account-outlook-quarter = { $method ->
    [reached] { $period }至今營收已達 { $money }，不低於對全季的預期；依 95% 區間，全季不超過 { $high }。
    [smoothing] 預計 { $period }營收 { $money }（95% 區間 { $interval }），依其過往各季推算。
   *[naive] 預計 { $period }營收 { $money }（95% 區間 { $interval }），即去年同季數值。
}
account-outlook-risk-told = 兩季內停止購買或明顯下滑的機率為 { $share }（95% 區間 { $interval }），在 { $of } 家客戶中排名第 { $rank }。
account-outlook-due = 下一筆訂單預計
account-outlook-days = 逾期 { $n } 天
account-outlook-between = { $interval }（95%）
account-outlook-80 = 80% 區間 { $interval }
account-outlook-interval = 訂單數的區間 { $interval }
account-outlook-rank = 流失風險排名
account-outlook-driver = 排名依據
account-outlook-here = 該客戶
account-outlook-middle = 全體中位數
account-outlook-effect = 指向
account-outlook-silence = 沉寂時間，以本身通常間隔為單位
account-outlook-trend = 最近六個月營收與先前六個月相比
account-outlook-frequency = 十二個月下單天數
account-outlook-meetings = 六個月會面次數
account-outlook-pull = { $way ->
    [up] 風險較高
    [down] 風險較低
   *[level] 接近中位
}
account-outlook-drivers = 流失風險在 { $of } 家客戶中排第 { $rank }{ $up ->
    [silence] ，沉寂時間影響最大
    [trend] ，營收趨勢影響最大
    [frequency] ，下單頻率影響最大
    [meetings] ，會面次數影響最大
   *[none] { $down ->
        [none] ，各項依據皆接近全體中位
       *[other] ，沒有一項依據指向高於中位的風險
    }
}
account-outlook-drivers-note = 中位數取自十二個月內有下單的全體客戶。以上各項構成排名，未必是原因。
account-outlook-rank-only = 排名第 1 為風險最高；排名不是機率：{ $reason }。
