### 客户回顾：健康度。

account-health = 健康度
account-health-lead = 健康度 { $score } 分（满分 100），属“{ $band }”{ $moved ->
    [up] ，较上期上升 { $points } 分。
    [down] ，较上期下降 { $points } 分。
    [flat] ，与上期持平。
   *[unknown] ；上期没有评分可比。
}{ $low ->
    [0] 没有指标低于 { $bound } 分。
    [1] 只有{ $weakest }低于 { $bound } 分。
   *[other] 最弱的是{ $weakest }。
}
account-health-unknown = { $told ->
    [True] 暂无总评分：{ $reason }。
   *[other] 暂无总评分。
}已知的分项指标有 { $n } 个。
account-health-change = { $n ->
    [0] ，与上期持平
   *[other] ，{ $change } 分
}
account-health-average = 有评分的 { $n } 家客户平均 { $score } 分（95% 区间 { $interval }）。
account-health-coverage = 评分依据占全部权重的 { $share }。
account-health-overall = 健康度
account-health-dimensions = { $near ->
    [True] 三个维度相差不大，介于 { $low } 与 { $high } 分之间
   *[other] { $weakest }最弱（{ $low } 分），{ $best }最强（{ $high } 分）
}
account-health-ticks = 竖线为上期末的得分。
account-health-components = { $n ->
    [1] 已知的一项指标{ $low ->
        [0] 不低于 { $bound } 分
       *[other] 低于 { $bound } 分
    }
   *[other] { $whole ->
        [high] { $n } 项指标全部处于健康区间
        [low] { $n } 项指标全部低于 { $bound } 分
       *[other] { $low ->
            [0] 没有指标低于 { $bound } 分，{ $high ->
                [0] 但也没有一项处于健康区间
               *[other] { $n } 项中 { $high } 项处于健康区间
            }
           *[other] { $n } 项指标中 { $low } 项低于 { $bound } 分，{ $high ->
                [0] 没有一项处于健康区间
               *[other] { $high } 项处于健康区间
            }
        }
    }
}
account-health-component = 指标
account-health-measured = 实际数值
account-health-score = 得分
account-health-weight = 权重
account-health-points = 贡献
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
   *[flat] 健康度变化不大{ $named ->
        [True] ，变动最大的是{ $name }（{ $points }）
       *[other] { "" }
    }
}
account-health-appeared = 新增已知指标：{ $names }；其余指标的权重相应下降。
account-health-missing = 不再可知的指标：{ $names }；其余指标的权重相应上升。
account-health-turn = { $n ->
    [1] 如何扭转
   *[other] 如何扭转：以下任何一项即可
}
account-health-no-turn = 任何单项改善都不足以升入下一级，需要多项同时改善。
account-health-step = { $name }：由“{ $before }”改善至 { $after }，加 { $gain } 分，即可升入“{ $band }”。
account-health-rule = 得分为 0 至 100，越高越好，风险敞口亦然。未知的指标不计入平均，其余权重相应放大。
raw-nps = 平均 { $value } 分（满分 10）
raw-csat = 平均 { $value } 分（满分 5）
raw-promise = { $value } 的工单达成承诺
raw-delivery = { $value } 的订单准时足量
raw-complaints = 每百笔订单 { $value } 件
raw-trend = { $basis ->
    [period] { $period }同比 { $value }
    [contracts] 合同年额同比 { $value }
    [won] 近十二个月赢单 { $value }
   *[year] 近十二个月 { $value }
}
raw-margin = 与全部客户相差 { $value } 个百分点
raw-target = 截至目前目标的 { $value }
raw-mix = 采购 { $value } 的品类
raw-recency = { $days ->
    [0] 今天刚下单
   *[other] { $days } 天前下单
}，平时{ $gap ->
    [0] 每天
    [1] 每天
   *[other] 约 { $gap } 天
}一单
raw-cadence = 应有会面的 { $value }
raw-sponsor = 支持者（扣除离任）{ $value } 位
raw-payment = 逾期占全年开票的 { $value }
raw-runway = 合同剩余 { $value } 天{ $capped ->
    [True] 以上
   *[False] {""}
}
raw-usage = 近 90 天较前 90 天 { $value }
account-health-scored = { $name }（{ $score } 分）
