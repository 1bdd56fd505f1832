### 客戶組合報告：價值、集中度、等級、分群、生命週期、留存與客戶清單。

sentence-gap = {""}

portfolio-revenue = 營收
portfolio-revenue-alone = { $period }營收 { $money }，尚無去年同期可供比較。
portfolio-revenue-lead = { $direction ->
    [up] { $period }營收 { $money }，年增 { $change }{ $noise ->
        [clear] ，超出整體的正常波動範圍。
        [usual] ，仍在整體的正常波動範圍內。
       *[unknown] 。
    }
    [down] { $period }營收 { $money }，年減 { $change }{ $noise ->
        [clear] ，超出整體的正常波動範圍。
        [usual] ，仍在整體的正常波動範圍內。
       *[unknown] 。
    }
   *[flat] { $period }營收 { $money }，與去年同期持平。
}
portfolio-revenue-year = { $direction ->
    [up] 近十二個月營收 { $money }，比前十二個月增加 { $change }。
    [down] 近十二個月營收 { $money }，比前十二個月減少 { $change }。
   *[flat] 近十二個月營收 { $money }，與前十二個月持平。
}
portfolio-revenue-margin = { $direction ->
    [up] 毛利率由 { $before } 升至 { $rate }。
    [down] 毛利率由 { $before } 降至 { $rate }。
    [near] 毛利率為 { $rate }，與去年同期的 { $before } 相去不遠。
   *[flat] 毛利率為 { $rate }，與去年同期持平。
}
portfolio-revenue-margin-alone = 毛利率為 { $rate }。
portfolio-revenue-target = { $n ->
    [1] 設有目標的 1 家客戶達成 { $percent }。
   *[other] 設有目標的 { $n } 家客戶合計達成 { $percent }。
}
portfolio-revenue-margin-note = 毛利 { $money }；{ $coverage } 的營收有成本資料
points-on-year-ago = 較去年同期 { $change } { $unit ->
    [score] 點
    [score-one] 點
   *[other] 個百分點
}
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
portfolio-revenue-level = { $n ->
    [1] { $before ->
        [0] { $period }與去年同期持平
        [1] { $period }與去年同期持平
       *[other] { $direction ->
            [up] 連續 { $before } 期高於去年同期後，{ $period }與去年同期持平
           *[down] 連續 { $before } 期低於去年同期後，{ $period }回到去年同期水準
        }
    }
   *[other] 營收已連續 { $n } 期與去年同期持平
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
portfolio-movers-share = 減少最多的三家占全部減少金額的 { $percent }。
portfolio-movers-clear = { $n ->
    [0] 下列可判斷的 { $of } 家客戶{ EACH($of) }在各自的正常波動範圍內。
   *[other] 下列可判斷的 { $of } 家客戶中，{ $n } 家超出各自的正常波動範圍。
}
portfolio-movers-headline = { $side ->
    [up] { $best }增加最多：{ $gained }
    [down] { $worst }減少最多：{ $lost }
   *[both] { $best }增加最多（{ $gained }），{ $worst }減少最多（{ $lost }）
}
portfolio-movers-table = 變動原因
portfolio-movers-note = 另有 { $n } 家客戶變動較小。正常範圍指客戶本身營收以往各期之間的波動幅度（95% 水準）。
portfolio-movers-note-all = 正常範圍指客戶本身營收以往各期之間的波動幅度（95% 水準）。
column-growth = 成長
column-cause = 原因
column-stage = 階段
column-range = 正常範圍
usual-range = { $noise ->
    [clear] 超出
    [usual] 範圍內
   *[unknown] 期數不足
}
cause-new = 本期 { $n } 筆訂單，去年同期沒有
cause-lost = 本期無訂單，上次下單距今 { $n } 天
cause-returns = 退貨與折讓
cause-orders = { $direction ->
    [up] 訂單增多：由 { $before } 筆增至 { $now } 筆
   *[down] 訂單減少：由 { $before } 筆減至 { $now } 筆
}
cause-size = { $direction ->
    [up] 單筆平均金額上升：由 { $before } 升至 { $now }
   *[down] 單筆平均金額下降：由 { $before } 降至 { $now }
}
cause-category = { $cause }；主要品類：{ $category }

portfolio-concentration = 集中度
portfolio-concentration-lead = { $level ->
    [high] 營收高度集中：近十二個月{ $top ->
        [1] 最大客戶
       *[other] 前 { $top } 大客戶
    }貢獻 { $share }。{ $buyers } 家有購買的客戶僅相當於 { $effective } 家規模相同的客戶。
    [middle] 營收集中度中等：近十二個月{ $top ->
        [1] 最大客戶
       *[other] 前 { $top } 大客戶
    }貢獻 { $share }。{ $buyers } 家有購買的客戶相當於 { $effective } 家規模相同的客戶。
   *[low] 營收較為分散：近十二個月{ $top ->
        [1] 最大客戶
       *[other] 前 { $top } 大客戶
    }貢獻 { $share }。{ $buyers } 家有購買的客戶相當於 { $effective } 家規模相同的客戶。
}
portfolio-concentration-note = A 類為合計貢獻至 80% 的最大客戶，B 類至 95%，其餘為 C 類。
figure-top = { $n ->
    [1] 最大客戶占比
   *[other] 前 { $n } 大客戶占比
}
figure-effective = 等效客戶數
of-buyers = 共 { $n } 家有購買
name-share = { $name }（{ $share }）
concentration-large = { $n ->
    [0] 沒有客戶達到營收的 10%。
   *[other] 達到營收 10% 的客戶有 { $n } 家：{ $accounts }。
}
concentration-groups = { $n ->
    [1] 有一個集團包含多家有購買的客戶：{ $name }旗下 { $members } 家，合計 { $share }。
   *[other] 有 { $n } 個集團包含多家有購買的客戶，最大的是{ $name }，旗下 { $members } 家，合計 { $share }。
}{ $moved ->
    [true] 以集團合併計算，前五大占比由 { $five_before } 變為 { $five_after }。
   *[false] 以集團合併計算，前五大占比仍為 { $five_after }。
}
concentration-indices = HHI（各客戶占比的平方和）為 { $hhi }，{ $level ->
    [high] 屬於高（高於 0.25）。
    [middle] 屬於中等（0.15 至 0.25）。
   *[low] 屬於低（低於 0.15）。
}{ $uneven ->
    [high] 吉尼係數 { $gini }（0 為完全均等，1 為集中於一家），客戶規模懸殊。
    [middle] 吉尼係數 { $gini }（0 為完全均等，1 為集中於一家），客戶規模不均。
    [low] 吉尼係數 { $gini }（0 為完全均等，1 為集中於一家），客戶規模相近。
   *[none] {""}
}
concentration-headline = { $all ->
    [true] 最大客戶{ $name }占營收的 { $share }
   *[false] 最大客戶{ $name }占營收的 { $share }，前 { $n } 大合計占 { $together }
}
concentration-classes = { $all } 家客戶中的 { $n } 家貢獻了 { $share } 的營收
abc-class = { $letter } 類
abc-none = 近十二個月無淨營收
total = 合計
column-class = 類別
column-accounts = 客戶數
column-share-of-accounts = 客戶占比
column-trailing = 近十二個月營收（{ $currency }）

portfolio-tiers = 客戶等級
portfolio-tiers-lead = { $all } 家客戶中有 { $n } 家屬於「{ $tier }」等級{ $source ->
    [orders] ，占近十二個月營收的 { $share }。
    [contracts] ，占合約年化金額的 { $share }。
    [opportunities] ，占成交金額的 { $share }。
   *[none] 。
}
portfolio-tiers-moved = { $n ->
    [0] 與上期相比，沒有客戶的等級變動。
   *[other] 與上期相比，{ $n } 家客戶的等級有變動。
}
portfolio-tiers-without = { $n } 家客戶因價值或契合度資料不足，未定等級。
portfolio-tiers-matrix = { $strategic ->
    [0] 沒有客戶在價值與契合度上同時為高
   *[other] { $strategic } 家客戶價值與契合度雙高
}；{ $chance ->
    [0] 沒有契合度高而價值尚低的客戶
   *[other] 另有 { $chance } 家契合度高而價值尚低
}
matrix-place = { $name }（價值 { $value }，契合度 { $fit }）
matrix-key = 泡泡大小：{ $source ->
    [orders] 近十二個月營收
    [contracts] 合約年化金額
    [opportunities] 成交金額
   *[none] 未知
}。{ $n ->
    [0] 健康度未知。
   *[other] 顏色：健康度（{ $bands }）。
}
band-count = { $band } { $n }
axis-value = 價值評分
axis-fit = 策略契合度
portfolio-tiers-table = 各等級的貢獻與服務承諾
portfolio-tiers-note = 回應為服務案件首次回應的時限；會面為各層級每年應有的次數。
portfolio-tiers-moves = { $up ->
    [0] { $n } 家客戶調降等級
   *[other] { $down ->
        [0] { $n } 家客戶調升等級
       *[other] { $n } 家客戶等級變動：調升 { $up } 家，調降 { $down } 家
    }
}
hours = { $n } 小時
column-worth-orders = 近十二個月營收（{ $currency }）
column-worth-contracts = 合約年化金額（{ $currency }）
column-worth-opportunities = 成交金額（{ $currency }）
column-worth-none = 營收（{ $currency }）
column-response = 回應
column-executive = 高階會面
column-management = 管理階層會面
column-operational = 執行層會面
column-lead = 負責人
column-tier-before = 上期
column-tier-now = 本期
column-value-score = 價值
column-fit-score = 契合度
and-others = 另有 { $n } 項未列出。
no-tier = 未定等級

portfolio-segments = 客戶分群
portfolio-segments-withheld = 暫不依購買時間與頻率分群：{ $reason }。
portfolio-segments-lead = 近 { $months } 個月營收以「{ $segment }」分群占比最大：{ $n } 家客戶，占 { $share }。
portfolio-segments-weak = { $n ->
    [0] 沒有客戶因最近一次購買較早而處於需要關注的分群。
   *[other] { $n } 家客戶（占營收的 { $share }）最近一次購買早於多數客戶；這只是相對位置，並不等於流失。
}
portfolio-segments-map = { $recent ->
    [0] 沒有購買頻繁且近期有購買的客戶
   *[other] { $recent } 家客戶購買頻繁且近期有購買
}；{ $silent ->
    [0] 常買的客戶皆不在最久未購買之列
   *[other] { $silent } 家常買的客戶在最久未購買之列
}
portfolio-segments-note = 格內為客戶數，依有購買的客戶各分五等：R 為最近一次購買，F 為購買頻率。
portfolio-segments-table = 各分群的因應
map-cell = { $row }、{ $column }：{ $n }
score-r = { $n ->
    [1] R 1（最久遠）
    [5] R 5（最近）
   *[other] R { $n }
}
score-f = { $n ->
    [1] F 1（最少）
    [5] F 5（最多）
   *[other] F { $n }
}
name-list = { $more ->
    [0] { $names }
   *[other] { $names }等，另有 { $more } 家
}
column-segment = 分群
column-revenue-months = 近 { $months } 個月營收（{ $currency }）
column-do = 因應
segment-do-champions = 回饋，請其推薦
segment-do-loyal = 深耕，推進下一步
segment-do-potential = 培養採購習慣，拓展品類
segment-do-new = 做好交接，促成回購
segment-do-promising = 以小額方案提高採購頻率
segment-do-need-attention = 儘快聯繫，釐清原因
segment-do-about-to-sleep = 主動提醒，重新啟動
segment-do-at-risk = 登門溝通，修復關係
segment-do-cannot-lose = 本週請高階主管出面
segment-do-hibernating = 低成本維繫，或不再投入

portfolio-lifecycle = 生命週期
portfolio-lifecycle-lead = { $basis ->
    [contracts] { $whole ->
        [True] 全部 { $all } 家客戶皆有合約執行中
       *[other] { $all } 家客戶中有 { $running } 家合約執行中
    }
   *[orders] { $whole ->
        [True] 全部 { $all } 家客戶皆依本身節奏採購或剛開始採購
       *[other] { $all } 家客戶中有 { $running } 家依本身節奏採購或剛開始採購
    }
}{ $new ->
    [0] {""}
   *[other] ，其中新客戶 { $new } 家
}{ $back ->
    [0] 。
   *[other] ，贏回 { $back } 家。
}
portfolio-lifecycle-silent = { $n ->
    [0] 沒有客戶陷入沉寂。
   *[other] 另有{ $dormant ->
        [0] {""}
       *[other] 休眠 { $dormant } 家{ $churned ->
            [0] {""}
           *[other] 、
        }
    }{ $churned ->
        [0] {""}
       *[other] 流失 { $churned } 家
    }，{ $basis ->
        [contracts] 一年前的合約年化金額{ $n ->
            [1] 為
           *[other] 合計
        } { $money }。
       *[orders] 末次下單前十二個月營收{ $n ->
            [1] 為
           *[other] 合計
        } { $money }。
    }
}
portfolio-lifecycle-stages = { $n ->
    [0] 沒有休眠或流失的客戶
   *[other] 休眠或流失的客戶有 { $n } 家（{ $share }）{ $known ->
        [true] ，占近十二個月營收的 { $revenue }
       *[false] {""}
    }
}
bar-trailing = 近十二個月營收
stage-count = { $stage } { $n }
stages-note = 客戶數：{ $values }。
stages-pauses = { $n ->
    [1] 贏回的 1 家先前沉寂了 { $middle } 天。
   *[other] 贏回的 { $n } 家先前沉寂了 { $low } 至 { $high } 天，中位數為 { $middle } 天。
}
portfolio-lifecycle-moves = { $n ->
    [0] 與上期相比，沒有客戶的階段變動
   *[other] 與上期相比，{ $n } 家客戶的階段變動
}{ $parts ->
    [none] {""}
   *[other] ：{ $parts }
}
lifecycle-moves-begun = { $n } 家開始購買
lifecycle-moves-silent = { $n } 家陷入沉寂
lifecycle-moves-back = { $n } 家恢復購買
lifecycle-moves-grown = { $n } 家轉為活躍
stage-contracted = { $stage }，合約執行中
column-stage-before = 上期
stage-none = 尚無紀錄
stages-now = 本期
moves-note = 列為上期末的階段，欄為本期的階段；灰色為未變動的客戶。
portfolio-lifecycle-list = { $n } 家沉寂客戶：{ $basis ->
    [contracts] 一年前的合約年化金額 { $money }
   *[orders] 末次下單前十二個月營收 { $money }
}
column-silent = 距上次下單
column-rhythm = 通常間隔
column-stake-orders = 沉寂前營收
column-stake-contracts = 合約金額
silent-note = 沉寂前營收為末次下單前十二個月的營收。{ $peers ->
    [true] 灰色間隔取自同類客戶，因該客戶本身的間隔不足三個。
   *[false] {""}
}
days = { $n } 天

portfolio-retention = 留存
portfolio-retention-unknown = 去年營收的留存情況暫時無法判斷：{ $reason }。
portfolio-retention-lead = { $basis ->
    [contracts] 一年前生效的合約年化金額中，{ $grr } 仍在執行。
   *[orders] 前一年的營收中，{ $grr } 在近十二個月得以留存。
}
portfolio-retention-net = { $side ->
    [above] 計入這些客戶的增購則為 { $nrr }，既有客戶持續成長。
    [below] 計入這些客戶的增購則為 { $nrr }，既有客戶正在萎縮。
   *[unclear] 計入這些客戶的增購則為 { $nrr }，與 100% 沒有顯著差異。
}
portfolio-retention-lost = { $n ->
    [0] { $basis ->
        [contracts] { $of } 家客戶的合約全部仍在執行。
       *[orders] { $of } 家客戶全部仍在購買。
    }
   *[other] { $of } 家客戶中，{ $n } 家{ $basis ->
        [contracts] 已無生效合約。
       *[orders] 近十二個月沒有採購。
    }
}
portfolio-retention-note = { $basis ->
    [contracts] 沒有訂單資料：留存以一年前與目前生效合約的年化金額計算。
   *[orders] 以訂單計算：近十二個月與再往前十二個月相比，範圍為當時有購買的客戶，新客戶不計入。
}
retention-grr = 總營收留存率
retention-nrr = 淨營收留存率
retention-logo-churn = { $basis ->
    [contracts] 已無合約的客戶
   *[orders] 未再採購的客戶
}
retention-repeat-rate = 回購率
retention-tenure = 平均合作年數
years = { $n } 年
retention-start = 一年前
retention-expansion = 增購（{ $n }）
retention-contraction = 減購（{ $n }）
retention-churn = 未採購（{ $n }）
retention-end = 目前
portfolio-retention-steps = { $covers ->
    [true] 既有客戶增購 { $gained }，超過其餘客戶減少的 { $lost }
   *[false] 部分既有客戶採購減少 { $lost }，其餘客戶增購的 { $gained } 不足以彌補
}
portfolio-retention-cohorts = { $accounts } 家客戶中，{ $buying } 家在首單後第 { $quarter } 季仍有下單
quarter-after = +{ $n }
cohort-name = { $cohort }{ $opening ->
    [true] 及以前
   *[false] {""}
}（{ $n }）
cohort-cell = { $cohort }，{ $quarter }：{ $share }
cohorts-note = 依首單所在半年分組（括號內為客戶數），各格為首單後各季仍有下單的客戶比例。{ $opening ->
    [true] 訂單資料自最早的半年開始，其中包含更早的舊客戶。
   *[false] {""}
}{ $left ->
    [0] {""}
   *[other] 不足 { $least } 家的半年未列出。
}

portfolio-accounts = 全部客戶
portfolio-accounts-lead = { $rest ->
    [0] 全部 { $n } 家客戶
   *[other] { $n } 家客戶中的前 { $shown } 家
}{ $head ->
    [orders] ，依近十二個月營收排列。
    [contracts] ，依合約年化金額排列。
    [opportunities] ，依成交金額排列。
   *[none] ，沒有營收資料。
}
portfolio-accounts-change = 與一年前相比，{ $up } 家成長，{ $down } 家下滑。
portfolio-accounts-note = { $basis ->
    [orders] 變化：與再往前十二個月相比。
    [contracts] 變化：與一年前相比。
   *[other] {""}
}
other-accounts = 其他 { $n } 家客戶
score-band = { $score } { $band }
