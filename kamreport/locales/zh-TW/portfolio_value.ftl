### 客戶組合報告：價值、集中度、等級、分群、生命週期、留存與客戶清單。

sentence-gap = {""}

portfolio-revenue = 營收
portfolio-revenue-alone = { $period }營收 { $money }，尚無去年同期可供比較。
portfolio-revenue-lead = { $direction ->
    [up] { $period }營收 { $money }，年增 { $change }{ $noise ->
        [clear] ，超出整體的正常波動範圍。
        [usual] ，仍在整體的正常波動範圍之內。
       *[unknown] 。
    }
    [down] { $period }營收 { $money }，年減 { $change }{ $noise ->
        [clear] ，超出整體的正常波動範圍。
        [usual] ，仍在整體的正常波動範圍之內。
       *[unknown] 。
    }
   *[flat] { $period }營收 { $money }，與去年同期持平。
}
portfolio-revenue-margin = { $direction ->
    [up] 毛利率由 { $before } 升至 { $rate }。
    [down] 毛利率由 { $before } 降至 { $rate }。
   *[flat] 毛利率為 { $rate }，與去年同期持平。
}
portfolio-revenue-margin-alone = 毛利率為 { $rate }。
portfolio-revenue-target = { $n ->
    [1] 設有目標的 1 家客戶達成 { $percent }。
   *[other] 設有目標的 { $n } 家客戶合計達成 { $percent }。
}
portfolio-revenue-margin-note = 毛利 { $money }；{ $coverage } 的營收有成本資料
points-on-year-ago = 較去年同期 { $change } 個百分點
figure-margin-rate = 毛利率
portfolio-revenue-best = { $period } 為圖中各期最高，{ $money }
portfolio-revenue-run = { $all ->
    [true] { $direction ->
        [up] { $n ->
            [1] { $period }高於去年同期
           *[other] 可比較的 { $n } 期全部高於去年同期
        }
       *[down] { $n ->
            [1] { $period }低於去年同期
           *[other] 可比較的 { $n } 期全部低於去年同期
        }
    }
   *[false] { $direction ->
        [up] { $n ->
            [1] { $period }重新高於去年同期
           *[other] 營收已連續 { $n } 期高於去年同期
        }
       *[down] { $n ->
            [1] { $period }首次低於去年同期
           *[other] 營收已連續 { $n } 期低於去年同期
        }
    }
}
bridge-new = 新增或回流（{ $n }）
bridge-expanded = 增購（{ $n }）
bridge-contracted = 減購（{ $n }）
bridge-lost = 未採購（{ $n }）
portfolio-revenue-bridge = { $direction ->
    [up] 成長主要來自{ $up ->
        [new] 新增或回流的客戶
       *[other] 增購客戶
    }（+{ $gained }），{ $down ->
        [lost] 本期未採購的客戶
       *[other] 減購客戶
    }抵銷了 { $lost }
    [down] 下滑主要來自{ $down ->
        [lost] 本期未採購的客戶
       *[other] 減購客戶
    }（−{ $lost }），{ $up ->
        [new] 新增或回流的客戶
       *[other] 增購客戶
    }彌補了 { $gained }
    [one-way-up] 沒有客戶減購，{ $up ->
        [new] 新增或回流的客戶
       *[other] 增購客戶
    }帶來 { $gained }
    [one-way-down] 沒有客戶增購，{ $down ->
        [lost] 本期未採購的客戶
       *[other] 減購客戶
    }減少 { $lost }
   *[flat] 增減大致相抵：最大增項 +{ $gained }，最大減項 −{ $lost }
}
