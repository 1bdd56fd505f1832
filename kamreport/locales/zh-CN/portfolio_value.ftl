### 客户组合报告：价值、集中度、等级、分群、生命周期、留存与客户清单。

sentence-gap = {""}

portfolio-revenue = 营收
portfolio-revenue-alone = { $period }营收 { $money }，尚无去年同期可比。
portfolio-revenue-lead = { $direction ->
    [up] { $period }营收 { $money }，同比增长 { $change }{ $noise ->
        [clear] ，超出整体的正常波动范围。
        [usual] ，仍在整体的正常波动范围内。
       *[unknown] 。
    }
    [down] { $period }营收 { $money }，同比下降 { $change }{ $noise ->
        [clear] ，超出整体的正常波动范围。
        [usual] ，仍在整体的正常波动范围内。
       *[unknown] 。
    }
   *[flat] { $period }营收 { $money }，与去年同期持平。
}
portfolio-revenue-year = { $direction ->
    [up] 近十二个月营收 { $money }，比此前十二个月增加 { $change }。
    [down] 近十二个月营收 { $money }，比此前十二个月减少 { $change }。
   *[flat] 近十二个月营收 { $money }，与此前十二个月持平。
}
portfolio-revenue-margin = { $direction ->
    [up] 毛利率由 { $before } 升至 { $rate }。
    [down] 毛利率由 { $before } 降至 { $rate }。
    [near] 毛利率为 { $rate }，与去年同期的 { $before } 相差无几。
   *[flat] 毛利率为 { $rate }，与去年同期持平。
}
portfolio-revenue-margin-alone = 毛利率为 { $rate }。
portfolio-revenue-target = { $n ->
    [1] 设有目标的 1 家客户达成 { $percent }。
   *[other] 设有目标的 { $n } 家客户合计达成 { $percent }。
}
portfolio-revenue-margin-note = 毛利 { $money }；{ $coverage } 的营收有成本数据
points-on-year-ago = 同比 { $change } { $unit ->
    [score] 点
    [score-one] 点
   *[other] 个百分点
}
figure-margin-rate = 毛利率
portfolio-revenue-best = { $period } 为图中各期最高，{ $money }
portfolio-revenue-run = { $before ->
    [0] { $direction ->
        [up] { $n ->
            [1] { $period }高于去年同期
           *[other] 可比的 { $n } 期全部高于去年同期
        }
       *[down] { $n ->
            [1] { $period }低于去年同期
           *[other] 可比的 { $n } 期全部低于去年同期
        }
    }
   *[other] { $direction ->
        [up] { $n ->
            [1] 此前 { $before } 期低于去年同期，{ $period }重回其上
           *[other] 营收已连续 { $n } 期高于去年同期
        }
       *[down] { $n ->
            [1] 此前 { $before } 期高于去年同期，{ $period }转为低于
           *[other] 营收已连续 { $n } 期低于去年同期
        }
    }
}
portfolio-revenue-level = { $n ->
    [1] { $before ->
        [0] { $period }与去年同期持平
        [1] { $period }与去年同期持平
       *[other] { $direction ->
            [up] 连续 { $before } 期高于去年同期后，{ $period }与去年同期持平
           *[down] 连续 { $before } 期低于去年同期后，{ $period }回到去年同期水平
        }
    }
   *[other] 营收已连续 { $n } 期与去年同期持平
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

portfolio-movers = 主要变动
portfolio-movers-lead = 与去年同期相比，{ $up ->
    [0] 没有客户增长
   *[other] { $up } 家客户增长，合计增加 { $gained }
}；{ $down ->
    [0] 没有客户下降。
   *[other] { $down } 家下降，合计减少 { $lost }。
}
portfolio-movers-share = 减少最多的三家占全部减少额的 { $percent }。
portfolio-movers-clear = { $n ->
    [0] 下列可判断的 { $of } 家客户{ EACH($of) }在各自的正常波动范围内。
   *[other] 下列可判断的 { $of } 家客户中，{ $n } 家超出各自的正常波动范围。
}
portfolio-movers-headline = { $side ->
    [up] { $best }增加最多：{ $gained }
    [down] { $worst }减少最多：{ $lost }
   *[both] { $best }增加最多（{ $gained }），{ $worst }减少最多（{ $lost }）
}
portfolio-movers-table = 变动原因
portfolio-movers-note = 另有 { $n } 家客户变动较小。正常范围指客户自身营收以往各期之间的波动幅度（95% 水平）。
portfolio-movers-note-all = 正常范围指客户自身营收以往各期之间的波动幅度（95% 水平）。
column-growth = 增长
column-cause = 原因
column-stage = 阶段
column-range = 正常范围
usual-range = { $noise ->
    [clear] 超出
    [usual] 范围内
   *[unknown] 期数不足
}
cause-new = 本期 { $n } 笔订单，去年同期没有
cause-lost = 本期无订单，上次下单距今 { $n } 天
cause-returns = 退货与贷项
cause-orders = { $direction ->
    [up] 订单增多：由 { $before } 笔增至 { $now } 笔
   *[down] 订单减少：由 { $before } 笔减至 { $now } 笔
}
cause-size = { $direction ->
    [up] 单笔均额上升：由 { $before } 升至 { $now }
   *[down] 单笔均额下降：由 { $before } 降至 { $now }
}
cause-category = { $cause }；主要品类：{ $category }

portfolio-concentration = 集中度
portfolio-concentration-lead = { $level ->
    [high] 营收高度集中：近十二个月{ $top ->
        [1] 最大客户
       *[other] 前 { $top } 大客户
    }贡献 { $share }。{ $buyers } 家有购买的客户仅相当于 { $effective } 家规模相同的客户。
    [middle] 营收集中度中等：近十二个月{ $top ->
        [1] 最大客户
       *[other] 前 { $top } 大客户
    }贡献 { $share }。{ $buyers } 家有购买的客户相当于 { $effective } 家规模相同的客户。
   *[low] 营收较为分散：近十二个月{ $top ->
        [1] 最大客户
       *[other] 前 { $top } 大客户
    }贡献 { $share }。{ $buyers } 家有购买的客户相当于 { $effective } 家规模相同的客户。
}
portfolio-concentration-note = A 类为合计贡献至 80% 的最大客户，B 类至 95%，其余为 C 类。
figure-top = { $n ->
    [1] 最大客户占比
   *[other] 前 { $n } 大客户占比
}
figure-effective = 等效客户数
of-buyers = 共 { $n } 家有购买
name-share = { $name }（{ $share }）
concentration-large = { $n ->
    [0] 没有客户达到营收的 10%。
   *[other] 达到营收 10% 的客户有 { $n } 家：{ $accounts }。
}
concentration-groups = { $n ->
    [1] 有一个集团包含多家有购买的客户：{ $name }旗下 { $members } 家，合计 { $share }。
   *[other] 有 { $n } 个集团包含多家有购买的客户，最大的是{ $name }，旗下 { $members } 家，合计 { $share }。
}{ $moved ->
    [true] 按集团合并后，前五大占比由 { $five_before } 变为 { $five_after }。
   *[false] 按集团合并后，前五大占比仍为 { $five_after }。
}
concentration-indices = HHI（各客户占比的平方和）为 { $hhi }，{ $level ->
    [high] 属于高（高于 0.25）。
    [middle] 属于中等（0.15 至 0.25）。
   *[low] 属于低（低于 0.15）。
}{ $uneven ->
    [high] 基尼系数 { $gini }（0 为完全均等，1 为集中于一家），客户规模悬殊。
    [middle] 基尼系数 { $gini }（0 为完全均等，1 为集中于一家），客户规模不均。
    [low] 基尼系数 { $gini }（0 为完全均等，1 为集中于一家），客户规模相近。
   *[none] {""}
}
concentration-headline = { $all ->
    [true] 最大客户{ $name }占营收的 { $share }
   *[false] 最大客户{ $name }占营收的 { $share }，前 { $n } 大合计占 { $together }
}
concentration-classes = { $all } 家客户中的 { $n } 家贡献了 { $share } 的营收
abc-class = { $letter } 类
abc-none = 近十二个月无净营收
total = 合计
column-class = 类别
column-accounts = 客户数
column-share-of-accounts = 客户占比
column-trailing = 近十二个月营收（{ $currency }）

portfolio-tiers = 客户等级
portfolio-tiers-lead = { $all } 家客户中有 { $n } 家属于“{ $tier }”等级{ $source ->
    [orders] ，占近十二个月营收的 { $share }。
    [contracts] ，占合同年化金额的 { $share }。
    [opportunities] ，占赢单金额的 { $share }。
   *[none] 。
}
portfolio-tiers-moved = { $n ->
    [0] 与上期相比，没有客户的等级变动。
   *[other] 与上期相比，{ $n } 家客户的等级有变动。
}
portfolio-tiers-without = { $n } 家客户因价值或契合度数据不足，未定等级。
portfolio-tiers-matrix = { $strategic ->
    [0] 没有客户在价值与契合度上同时为高
   *[other] { $strategic } 家客户价值与契合度双高
}；{ $chance ->
    [0] 没有契合度高而价值尚低的客户
   *[other] 另有 { $chance } 家契合度高而价值尚低
}
matrix-place = { $name }（价值 { $value }，契合度 { $fit }）
matrix-key = 气泡大小：{ $source ->
    [orders] 近十二个月营收
    [contracts] 合同年化金额
    [opportunities] 赢单金额
   *[none] 未知
}。{ $n ->
    [0] 健康度未知。
   *[other] 颜色：健康度（{ $bands }）。
}
band-count = { $band } { $n }
axis-value = 价值评分
axis-fit = 战略契合度
portfolio-tiers-table = 各等级的贡献与服务承诺
portfolio-tiers-note = 响应为服务工单首次响应的时限；会面为各层级每年应有的次数。
portfolio-tiers-moves = { $up ->
    [0] { $n } 家客户下调等级
   *[other] { $down ->
        [0] { $n } 家客户上调等级
       *[other] { $n } 家客户等级变动：上调 { $up } 家，下调 { $down } 家
    }
}
hours = { $n } 小时
column-worth-orders = 近十二个月营收（{ $currency }）
column-worth-contracts = 合同年化金额（{ $currency }）
column-worth-opportunities = 赢单金额（{ $currency }）
column-worth-none = 营收（{ $currency }）
column-response = 响应
column-executive = 高层会面
column-management = 管理层会面
column-operational = 执行层会面
column-lead = 负责人
column-tier-before = 上期
column-tier-now = 本期
column-value-score = 价值
column-fit-score = 契合度
and-others = 另有 { $n } 项未列出。
no-tier = 未定等级

portfolio-segments = 客户分群
portfolio-segments-withheld = 暂不按购买时间与频率分群：{ $reason }。
portfolio-segments-lead = 近 { $months } 个月营收以“{ $segment }”分群占比最大：{ $n } 家客户，占 { $share }。
portfolio-segments-weak = { $n ->
    [0] 没有客户因最近一次购买较早而处于需要关注的分群。
   *[other] { $n } 家客户（占营收的 { $share }）最近一次购买早于多数客户；这只是相对位置，并不等于流失。
}
portfolio-segments-map = { $recent ->
    [0] 没有购买频繁且近期有购买的客户
   *[other] { $recent } 家客户购买频繁且近期有购买
}；{ $silent ->
    [0] 常买的客户都不在最久未购买之列
   *[other] { $silent } 家常买的客户在最久未购买之列
}
portfolio-segments-note = 格内为客户数，按有购买的客户各分五等：R 为最近一次购买，F 为购买频率。
portfolio-segments-table = 各分群的应对
map-cell = { $row }、{ $column }：{ $n }
score-r = { $n ->
    [1] R 1（最久远）
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
column-revenue-months = 近 { $months } 个月营收（{ $currency }）
column-do = 应对
segment-do-champions = 回馈，请其推荐
segment-do-loyal = 深耕，推进下一步
segment-do-potential = 培养采购习惯，拓展品类
segment-do-new = 做好交接，促成复购
segment-do-promising = 以小额方案提高采购频率
segment-do-need-attention = 尽快联系，弄清原因
segment-do-about-to-sleep = 主动提醒，重新启动
segment-do-at-risk = 上门沟通，修复关系
segment-do-cannot-lose = 本周提请高层出面
segment-do-hibernating = 低成本维系，或不再投入

portfolio-lifecycle = 生命周期
portfolio-lifecycle-lead = { $basis ->
    [contracts] { $whole ->
        [True] 全部 { $all } 家客户均有合同在执行
       *[other] { $all } 家客户中有 { $running } 家合同在执行
    }
   *[orders] { $whole ->
        [True] 全部 { $all } 家客户均按自身节奏采购或刚开始采购
       *[other] { $all } 家客户中有 { $running } 家按自身节奏采购或刚开始采购
    }
}{ $new ->
    [0] {""}
   *[other] ，其中新客户 { $new } 家
}{ $back ->
    [0] 。
   *[other] ，赢回 { $back } 家。
}
portfolio-lifecycle-silent = { $n ->
    [0] 没有客户陷入沉寂。
   *[other] 另有{ $dormant ->
        [0] {""}
       *[other] 沉睡 { $dormant } 家{ $churned ->
            [0] {""}
           *[other] 、
        }
    }{ $churned ->
        [0] {""}
       *[other] 流失 { $churned } 家
    }，{ $basis ->
        [contracts] 一年前的合同年化金额{ $n ->
            [1] 为
           *[other] 合计
        } { $money }。
       *[orders] 末次下单前十二个月营收{ $n ->
            [1] 为
           *[other] 合计
        } { $money }。
    }
}
portfolio-lifecycle-stages = { $n ->
    [0] 没有沉睡或流失的客户
   *[other] 沉睡或流失的客户有 { $n } 家（{ $share }）{ $known ->
        [true] ，占近十二个月营收的 { $revenue }
       *[false] {""}
    }
}
bar-trailing = 近十二个月营收
stage-count = { $stage } { $n }
stages-note = 客户数：{ $values }。
stages-pauses = { $n ->
    [1] 赢回的 1 家此前沉寂了 { $middle } 天。
   *[other] 赢回的 { $n } 家此前沉寂了 { $low } 至 { $high } 天，中位数为 { $middle } 天。
}
portfolio-lifecycle-moves = { $n ->
    [0] 与上期相比，没有客户的阶段变动
   *[other] 与上期相比，{ $n } 家客户的阶段变动
}{ $parts ->
    [none] {""}
   *[other] ：{ $parts }
}
lifecycle-moves-begun = { $n } 家开始购买
lifecycle-moves-silent = { $n } 家陷入沉寂
lifecycle-moves-back = { $n } 家恢复购买
lifecycle-moves-grown = { $n } 家转为活跃
stage-contracted = { $stage }，合同执行中
column-stage-before = 上期
stage-none = 尚无记录
stages-now = 本期
moves-note = 行为上期末的阶段，列为本期的阶段；灰色为未变动的客户。
portfolio-lifecycle-list = { $n } 家沉寂客户：{ $basis ->
    [contracts] 一年前的合同年化金额 { $money }
   *[orders] 末次下单前十二个月营收 { $money }
}
column-silent = 距上次下单
column-rhythm = 通常间隔
column-stake-orders = 沉寂前营收
column-stake-contracts = 合同额
silent-note = 沉寂前营收为末次下单前十二个月的营收。{ $peers ->
    [true] 灰色间隔取自同类客户，因该客户自身的间隔不足三个。
   *[false] {""}
}
days = { $n } 天

portfolio-retention = 留存
portfolio-retention-unknown = 去年营收的留存情况暂无法判断：{ $reason }。
portfolio-retention-lead = { $basis ->
    [contracts] 一年前生效的合同年化金额中，{ $grr } 仍在执行。
   *[orders] 上一年的营收中，{ $grr } 在近十二个月得以留存。
}
portfolio-retention-net = { $side ->
    [above] 计入这些客户的增购则为 { $nrr }，存量客户在增长。
    [below] 计入这些客户的增购则为 { $nrr }，存量客户在萎缩。
   *[unclear] 计入这些客户的增购则为 { $nrr }，与 100% 没有显著差异。
}
portfolio-retention-lost = { $n ->
    [0] { $basis ->
        [contracts] { $of } 家客户的合同全部仍在执行。
       *[orders] { $of } 家客户全部仍在购买。
    }
   *[other] { $of } 家客户中，{ $n } 家{ $basis ->
        [contracts] 已无生效合同。
       *[orders] 近十二个月没有采购。
    }
}
portfolio-retention-note = { $basis ->
    [contracts] 没有订单数据：留存以一年前与当前生效合同的年化金额计算。
   *[orders] 以订单计算：近十二个月对比再往前十二个月，范围为当时有购买的客户，新客户不计入。
}
retention-grr = 总营收留存率
retention-nrr = 净营收留存率
retention-logo-churn = { $basis ->
    [contracts] 已无合同的客户
   *[orders] 未再采购的客户
}
retention-repeat-rate = 复购率
retention-tenure = 平均合作年限
years = { $n } 年
retention-start = 一年前
retention-expansion = 增购（{ $n }）
retention-contraction = 减购（{ $n }）
retention-churn = 未采购（{ $n }）
retention-end = 当前
portfolio-retention-steps = { $covers ->
    [true] 存量客户增购 { $gained }，超过其余客户减少的 { $lost }
   *[false] 部分存量客户采购减少 { $lost }，其余客户增购的 { $gained } 不足以弥补
}
portfolio-retention-cohorts = { $accounts } 家客户中，{ $buying } 家在首单后第 { $quarter } 个季度仍有下单
quarter-after = +{ $n }
cohort-name = { $cohort }{ $opening ->
    [true] 及以前
   *[false] {""}
}（{ $n }）
cohort-cell = { $cohort }，{ $quarter }：{ $share }
cohorts-note = 按首单所在半年分组（括号内为客户数），各格为首单后各季度仍有下单的客户比例。{ $opening ->
    [true] 订单数据自最早的半年开始，其中包含更早的老客户。
   *[false] {""}
}{ $left ->
    [0] {""}
   *[other] 不足 { $least } 家的半年未列出。
}

portfolio-accounts = 全部客户
portfolio-accounts-lead = { $rest ->
    [0] 全部 { $n } 家客户
   *[other] { $n } 家客户中的前 { $shown } 家
}{ $head ->
    [orders] ，按近十二个月营收排列。
    [contracts] ，按合同年化金额排列。
    [opportunities] ，按赢单金额排列。
   *[none] ，没有营收数据。
}
portfolio-accounts-change = 与一年前相比，{ $up } 家增长，{ $down } 家下降。
portfolio-accounts-note = { $basis ->
    [orders] 变化：与再往前十二个月相比。
    [contracts] 变化：与一年前相比。
   *[other] {""}
}
other-accounts = 其他 { $n } 家客户
score-band = { $score } { $band }
