### 验证、分配与落实类指标：未给出数值的原因、分类名称与计算方法。

withheld-past = 没有任何过去的季度同时具备此前一年与此后两个季度的订单
withheld-no-scores = 当时没有客户有健康度评分
withheld-lost-accounts = { $n ->
    [0] 没有客户流失
   *[other] 仅有 { $n } 家客户流失
}，至少需要 { $least } 家
withheld-kept-accounts = { $n ->
    [0] 没有客户留存
   *[other] 仅有 { $n } 家客户留存
}，至少需要 { $least } 家
withheld-alarms = { $n ->
    [0] 没有警示
   *[other] 仅有 { $n } 次警示
}，至少需要 { $least } 次
withheld-no-owners = 客户均未填写客户经理
withheld-no-own-meetings = 最近十二个月没有客户经理与这些客户会面的记录
withheld-no-stake = 没有该客户的价值数据
withheld-no-actions-due = 这段时间没有到期的行动
withheld-no-objectives-due = 这段时间没有到期的目标
withheld-no-objectives-known = 未填写目标的达成值
withheld-no-plans = 没有行动或目标数据
withheld-no-plan-group = 该组没有可比较营收的客户
withheld-actions-few = { $n ->
    [0] 没有到期的行动
   *[other] 仅有 { $n } 项到期的行动
}，至少需要 { $least } 项

metric-backtest = 健康度回测
metric-owners = 客户经理记分卡
metric-allocation = 拜访分配
metric-effect = 上期计划成效

backtest-better = 优于简单规则
backtest-not_better = 未能证明优于简单规则
backtest-chance = 未能证明优于随机猜测
backtest-worse = 不如简单规则
backtest-too_little = 数据太少，无法判断
backtest-score-health = 健康度
backtest-score-recency = 仅看沉寂时长
backtest-score-trend = 仅看营收趋势
owner-component-nps = NPS
owner-component-retention = 总留存率
owner-component-growth = 增长
owner-component-cadence = 会面节奏
owner-component-plan = 按时完成行动
owner-standing-above = 高于整体
owner-standing-below = 低于整体
owner-standing-within = 差异在误差范围内
allocation-reason-risk = 营收高而健康度偏弱
allocation-reason-growth = 有成长空间
allocation-reason-promise = 补足等级承诺
allocation-reason-short = 时间不足以兑现全部承诺
allocation-reason-elsewhere = 用于别处分量更重
allocation-reason-same = 不变

method-backtest = 回测按当时已知的数据重建过去各季末的健康度，再看其后两个季度的结果：没有任何订单，或营收比上一年同样的两个季度下降至少 30%。ROC 曲线下面积（AUC）为流失客户的评分低于留存客户的概率：0.5 等于随机，1 为完全区分。健康度须在同一批样本上优于两条简单规则：相对自身节奏的沉寂时长，以及营收的变化。
method-owners = 记分卡汇总每位客户经理名下客户的 NPS（30%）、总留存率（25%）、增长（20%）、会面节奏（15%）与按时完成的行动（10%），各按固定档位折算为 0 至 100 分后加权平均。未知的部分不计入，其余权重相应放大；已知权重不足一半时不给出总分。与整体的差异只有超出误差时才会指出。
method-allocation = 拜访分配把每位客户经理过去十二个月与自己客户的高层和管理层会面次数重新分配给这些客户，依据的是一条经验规则：营收乘以（1 − 健康度/100），加上成长空间的五分之一乘以契合度/100，拜访次数越多，每次的分量越小。这只是分配时间的权重，既不是处于风险中的金额，也不是预测，未经以往数据检验。时间允许时不低于等级承诺。
method-effect = 计划成效把本期到期的承诺与实际结果对照：按时完成的行动、达到目标值的目标，以及期初已有计划的客户与没有计划的客户的营收同比变化。有无计划的客户本就不同，差异不代表计划的作用。
