### 客户组合报告：价值、集中度、等级、分群、生命周期、留存与客户清单。

sentence-gap = {""}

portfolio-revenue = 营收
portfolio-revenue-alone = { $period }营收 { $money }，尚无去年同期可比。
portfolio-revenue-lead = { $direction ->
    [up] { $period }营收 { $money }，同比增长 { $change }{ $noise ->
        [clear] ，超出整体的正常波动范围。
        [usual] ，仍在整体的正常波动范围之内。
       *[unknown] 。
    }
    [down] { $period }营收 { $money }，同比下降 { $change }{ $noise ->
        [clear] ，超出整体的正常波动范围。
        [usual] ，仍在整体的正常波动范围之内。
       *[unknown] 。
    }
   *[flat] { $period }营收 { $money }，与去年同期持平。
}
portfolio-revenue-margin = { $direction ->
    [up] 毛利率由 { $before } 升至 { $rate }。
    [down] 毛利率由 { $before } 降至 { $rate }。
   *[flat] 毛利率为 { $rate }，与去年同期持平。
}
portfolio-revenue-margin-alone = 毛利率为 { $rate }。
portfolio-revenue-target = { $n ->
    [1] 设有目标的 1 家客户达成 { $percent }。
   *[other] 设有目标的 { $n } 家客户合计达成 { $percent }。
}
portfolio-revenue-margin-note = 毛利 { $money }；{ $coverage } 的营收有成本数据
points-on-year-ago = 同比 { $change } 个百分点
figure-margin-rate = 毛利率
portfolio-revenue-best = { $period } 为图中各期最高，{ $money }
portfolio-revenue-run = { $all ->
    [true] { $direction ->
        [up] { $n ->
            [1] { $period }高于去年同期
           *[other] 可比的 { $n } 期全部高于去年同期
        }
       *[down] { $n ->
            [1] { $period }低于去年同期
           *[other] 可比的 { $n } 期全部低于去年同期
        }
    }
   *[false] { $direction ->
        [up] { $n ->
            [1] { $period }重新高于去年同期
           *[other] 营收已连续 { $n } 期高于去年同期
        }
       *[down] { $n ->
            [1] { $period }首次低于去年同期
           *[other] 营收已连续 { $n } 期低于去年同期
        }
    }
}
bridge-new = 新增或回归（{ $n }）
bridge-expanded = 增购（{ $n }）
bridge-contracted = 减购（{ $n }）
bridge-lost = 未采购（{ $n }）
portfolio-revenue-bridge = { $direction ->
    [up] 增长主要来自{ $up ->
        [new] 新增或回归的客户
       *[other] 增购客户
    }（+{ $gained }），{ $down ->
        [lost] 本期未采购的客户
       *[other] 减购客户
    }抵消了 { $lost }
    [down] 下降主要来自{ $down ->
        [lost] 本期未采购的客户
       *[other] 减购客户
    }（−{ $lost }），{ $up ->
        [new] 新增或回归的客户
       *[other] 增购客户
    }弥补了 { $gained }
    [one-way-up] 没有客户减购，{ $up ->
        [new] 新增或回归的客户
       *[other] 增购客户
    }带来 { $gained }
    [one-way-down] 没有客户增购，{ $down ->
        [lost] 本期未采购的客户
       *[other] 减购客户
    }减少 { $lost }
   *[flat] 增减大致相抵：最大增项 +{ $gained }，最大减项 −{ $lost }
}
