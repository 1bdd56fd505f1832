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
portfolio-revenue-run = { $before ->
    [0] { $direction ->
        [up] { $n ->
            [1] { $period }高於去年同期
           *[other] 可比較的 { $n } 期全部高於去年同期
        }
       *[down] { $n ->
            [1] { $period }低於去年同期
           *[other] 可比較的 { $n } 期全部低於去年同期
        }
    }
   *[other] { $direction ->
        [up] { $n ->
            [1] 先前 { $before } 期低於去年同期，{ $period }重回其上
           *[other] 營收已連續 { $n } 期高於去年同期
        }
       *[down] { $n ->
            [1] 先前 { $before } 期高於去年同期，{ $period }轉為低於
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

portfolio-movers = 主要變動
portfolio-movers-lead = 與去年同期相比，{ $up ->
    [0] 沒有客戶成長
   *[other] { $up } 家客戶成長，合計增加 { $gained }
}；{ $down ->
    [0] 沒有客戶下滑。
   *[other] { $down } 家下滑，合計減少 { $lost }。
}
portfolio-movers-share = 降幅最大的三家占全部降幅的 { $percent }。
portfolio-movers-clear = { $n ->
    [0] 下列可判斷的 { $of } 家客戶皆在各自的正常波動範圍之內。
   *[other] 下列可判斷的 { $of } 家客戶中，{ $n } 家超出各自的正常波動範圍。
}
portfolio-movers-headline = { $side ->
    [up] { $best }成長最多：{ $gained }
    [down] { $worst }下滑最多：{ $lost }
   *[both] { $best }成長最多（{ $gained }），{ $worst }下滑最多（{ $lost }）
}
portfolio-movers-table = 變動原因
portfolio-movers-note = 另有 { $n } 家客戶變動較小。正常範圍指客戶本身營收以往各期之間的波動幅度（95% 水準）。
portfolio-movers-note-all = 正常範圍指客戶本身營收以往各期之間的波動幅度（95% 水準）。
column-growth = 成長
column-cause = 原因
column-stage = 階段
column-range = 正常範圍
range = { $noise ->
    [clear] 超出
    [usual] 範圍內
   *[unknown] 期數不足
}
cause-new = 本期 { $n } 張訂單，去年同期沒有
cause-lost = 本期無訂單，上次下單距今 { $n } 天
cause-returns = 退貨與折讓
cause-orders = { $direction ->
    [up] 訂單增多：由 { $before } 張增至 { $now } 張
   *[down] 訂單減少：由 { $before } 張減至 { $now } 張
}
cause-size = { $direction ->
    [up] 單均金額上升：由 { $before } 升至 { $now }
   *[down] 單均金額下降：由 { $before } 降至 { $now }
}
cause-category = { $cause }；主要品類：{ $category }
