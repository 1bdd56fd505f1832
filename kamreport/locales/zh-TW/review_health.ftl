### 客戶回顧：健康度。

account-health = 健康度
account-health-lead = 健康度 { $score } 分（滿分 100），屬「{ $band }」{ $moved ->
    [up] ，較上期上升 { $points } 分。
    [down] ，較上期下降 { $points } 分。
    [flat] ，與上期持平。
   *[unknown] ；上期沒有評分可比。
}{ $low ->
    [0] 沒有指標低於 { $bound } 分。
    [1] 只有{ $weakest }低於 { $bound } 分。
   *[other] 最弱的是{ $weakest }。
}
account-health-unknown = { $told ->
    [True] 暫無總評分：{ $reason }。
   *[other] 暫無總評分。
}已知的分項指標有 { $n } 個。
account-health-change = { $n ->
    [0] ，與上期持平
   *[other] ，{ $change } 分
}
account-health-average = 有評分的 { $n } 家客戶平均 { $score } 分（95% 區間 { $interval }）。
account-health-coverage = 評分依據占全部權重的 { $share }。
account-health-overall = 健康度
account-health-dimensions = { $near ->
    [True] 三個維度相差不大，介於 { $low } 與 { $high } 分之間
   *[other] { $weakest }最弱（{ $low } 分），{ $best }最強（{ $high } 分）
}
account-health-ticks = 直線為上期末的得分。
account-health-components = { $n ->
    [1] 已知的一項指標{ $low ->
        [0] 不低於 { $bound } 分
       *[other] 低於 { $bound } 分
    }
   *[other] { $whole ->
        [high] { $n } 項指標全部處於健康區間
        [low] { $n } 項指標全部低於 { $bound } 分
       *[other] { $low ->
            [0] 沒有指標低於 { $bound } 分，{ $high ->
                [0] 但也沒有一項處於健康區間
               *[other] { $n } 項中 { $high } 項處於健康區間
            }
           *[other] { $n } 項指標中 { $low } 項低於 { $bound } 分，{ $high ->
                [0] 沒有一項處於健康區間
               *[other] { $high } 項處於健康區間
            }
        }
    }
}
account-health-component = 指標
account-health-measured = 實際數值
account-health-score = 得分
account-health-weight = 權重
account-health-points = 貢獻
account-health-then = 上期
account-health-now = 本期
account-health-others = 其他
account-health-bridge = { $direction ->
    [up] 健康度由 { $before } 分升至 { $after } 分{ $named ->
        [True] ，加分最多的是{ $name }（{ $points }）
       *[other] { "" }
    }
    [down] 健康度由 { $before } 分降至 { $after } 分{ $named ->
        [True] ，失分最多的是{ $name }（{ $points }）
       *[other] { "" }
    }
   *[flat] 健康度變化不大{ $named ->
        [True] ，變動最大的是{ $name }（{ $points }）
       *[other] { "" }
    }
}
account-health-appeared = 新增已知指標：{ $names }；其餘指標的權重相應下降。
account-health-missing = 不再可知的指標：{ $names }；其餘指標的權重相應上升。
account-health-turn = { $n ->
    [1] 如何扭轉
   *[other] 如何扭轉：以下任何一項即可
}
account-health-no-turn = 任何單項改善都不足以升入下一級，需要多項同時改善。
account-health-step = { $name }：由「{ $before }」改善至 { $after }，加 { $gain } 分，即可升入「{ $band }」。
account-health-rule = 得分為 0 至 100，越高越好，風險暴露亦然。未知的指標不計入平均，其餘權重相應放大。
raw-nps = 平均 { $value } 分（滿分 10）
raw-csat = 平均 { $value } 分（滿分 5）
raw-promise = { $value } 的案件達成承諾
raw-delivery = { $value } 的訂單準時足量
raw-complaints = 每百筆訂單 { $value } 件
raw-trend = { $basis ->
    [period] { $period }年增 { $value }
    [contracts] 合約年額年增 { $value }
    [won] 近十二個月成交 { $value }
   *[year] 近十二個月 { $value }
}
raw-margin = 與全部客戶相差 { $value } 個百分點
raw-target = 截至目前目標的 { $value }
raw-mix = 採購 { $value } 的品類
raw-recency = { $days ->
    [0] 今天剛下單
   *[other] { $days } 天前下單
}，平時{ $gap ->
    [0] 每天
    [1] 每天
   *[other] 約 { $gap } 天
}一單
raw-cadence = 應有會面的 { $value }
raw-sponsor = 支持者（扣除離任）{ $value } 位
raw-payment = 逾期占全年發票的 { $value }
raw-runway = 合約剩餘 { $value } 天{ $capped ->
    [True] 以上
   *[False] {""}
}
raw-usage = 近 90 天較前 90 天 { $value }
account-health-scored = { $name }（{ $score } 分）
