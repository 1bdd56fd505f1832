### 验证、分配与落实类章节：回测、记分卡、拜访分配、计划成效。

portfolio-backtest = 健康度有多可靠
backtest-lead-none = 无法用本数据的过去检验健康度：{ $why }。
backtest-lead-few = 样本太少，无法判断评分的好坏（{ $why }）：目前只宜作为排序参考，不宜当作预测。
backtest-lead = { $verdict ->
    [better] 健康度经受住了本数据过去的检验：它能把后来流失的客户与留下的客户区分开（曲线下面积 { $area }，区间 { $low } 至 { $high }；0.5 等于随机），并且优于两条简单规则。
    [not_better] 健康度对流失的预判好于随机（曲线下面积 { $area }，区间 { $low } 至 { $high }；0.5 等于随机），但未能证明优于简单规则：{ $rule ->
        [recency] 只看相对自身节奏的沉寂时长，效果可能相当。
       *[other] 只看营收趋势，效果可能相当。
    }
    [worse] { $rule ->
        [recency] 只看相对自身节奏的沉寂时长
       *[other] 只看营收趋势
    }，对流失的预判明显好于健康度（健康度曲线下面积 { $area }，区间 { $low } 至 { $high }；0.5 等于随机）：在修订权重之前，请以该规则为准。
   *[chance] 在本数据的过去，未能证明健康度对流失的预判好于随机（曲线下面积 { $area }，区间 { $low } 至 { $high }；0.5 等于随机）：不要仅凭它做决定。
}
backtest-lead-cases = 以过去 { $looks } 个时点{ $looks ->
    [1] {""}
   *[other] （相隔半年）
}回测，{ $n } 个样本中{ $events ->
    [0] 没有流失。
   *[other] 有 { $events } 个以流失告终。
}
backtest-lead-alarms = { $alarms ->
    [0] 此前没有客户处于“高风险”。
   *[other] 其中 { $hits } 个事先处于“高风险”；处于“高风险”的样本总共 { $alarms } 个。
}
backtest-auc = ROC 曲线下面积
backtest-auc-scale = 0.5 等于随机，1 为完全区分
backtest-event-rate = 流失样本占比
backtest-hit-rate = 事先有警示的流失
backtest-false-alarms = 未应验的警示
backtest-areas = { $verdict ->
    [better] 健康度高于两条简单规则
    [worse] { $name }比健康度更能说明问题
    [not_better] 健康度好于随机，但未明显高于简单规则
   *[chance] 健康度与随机无法区分
}
backtest-areas-note = ROC 曲线下面积及 95% 区间；0.5 等于随机。健康度的领先幅度只在该规则同样已知的样本上成对计算。
backtest-column-score = 评分
backtest-column-area = 面积
backtest-column-interval = 95% 区间
backtest-column-cases = 样本
backtest-column-same = 同样本健康度
backtest-column-ahead = 健康度领先
backtest-bands-few = 目前的流失：{ $counts }
backtest-band-count = “{ $band }”{ $n } 个中 { $events } 个
backtest-bands = { $apart ->
    [yes] “{ $worst }”样本的流失率为 { $high }，“{ $best }”为 { $low }
    [wrong] “{ $best }”样本的流失率（{ $low }）反而高于“{ $worst }”（{ $high }）
   *[no] “{ $worst }”（{ $high }）与“{ $best }”（{ $low }）的流失率没有明显差异
}
backtest-band = { $share }（{ $n } 个中 { $events } 个）
backtest-band-interval = { $band } { $interval }
backtest-bands-note = 其后两个季度内流失的样本占比，按此前所处的档位。95% 区间：{ $intervals }。
backtest-note = 样本为回测时点之前两个季度内有购买的客户。其后两个季度没有任何订单，或营收比上一年同样的两个季度下降至少 { $fall }，即计为流失。评分只用当时已知的数据；年度采购额、战略判断与联系人立场没有日期，未予采用；合同到期日以当前数据为准。评分采用当前的权重。同一客户会出现在多次回看中，区间已考虑这一点。

portfolio-owners = 客户经理记分卡
owners-lead = { $n } 位客户经理负责 { $accounts } 家客户，整体得分为 { $score } 分（满分 100 分）。
owners-lead-unscored = { $n } 位客户经理负责 { $accounts } 家客户；已知数据太少，不给出总分。
owners-apart-none = { $n } 位可比较的得分{ EACH($n) }未与整体明显拉开：彼此的差异在误差之内，不构成排名。
owners-apart = { $above ->
    [none] {""}
   *[other] 明显高于整体：{ $above }。
}{ $below ->
    [none] {""}
   *[other] 明显低于整体：{ $below }。
}
owners-unequal = 各人负责的客户不同，一家大客户就可能左右得分：记分卡用于开启对话，而不是下结论。
owners-table = 记分卡（按姓名排列）
owners-column-score = 得分
owners-column-interval = 区间
owners-column-nps = NPS（答卷）
owners-column-plan = 按时行动（到期）
owners-column-standing = 与整体相比
owners-whole = 全部客户经理
owners-note = 权重：{ $weights }。数据为十二个月；留存率、增长与会面节奏以其名下客户计算。未知的部分不计入平均。得分的区间对全部客户经理同时成立（95%）；不足五家客户时没有区间。
owners-intervals = 各项指标的 95% 区间
owners-others = 另有 { $n } 位未列出。
owners-value = { $value }（{ $n }）

portfolio-allocation = 拜访时间的分配建议
allocation-lead = 十二个月内，客户经理与自己的客户进行了 { $capacity } 次高层与管理层会面；各等级承诺的总数为 { $promised } 次。{ $short ->
    [0] 时间足以兑现全部承诺。
   *[other] { $all ->
        [yes] { $n } 位客户经理的时间{ EACH($n) }不足以兑现全部承诺。
       *[no] { $n } 位客户经理中有 { $short } 位的时间少于承诺。
    }
}
allocation-lead-moves = { $moved ->
    [0] 按下文的经验规则，目前的拜访无需调整。
   *[other] 在各人自己的客户之间调整其中 { $moved } 次，可以按下文的经验规则把时间更多地用在分量更重的客户上。
}
allocation-visits = 已进行的拜访
allocation-promised = 承诺的拜访
allocation-moved = 建议调整
allocation-moves = { $more ->
    [0] 建议减少拜访的客户
   *[other] { $more } 家客户建议增加拜访，首先是{ $first }
}
allocation-column-today = 已进行
allocation-column-promised = 承诺
allocation-column-proposed = 建议
allocation-column-change = 变化
allocation-column-weight = 权重
allocation-column-why = 原因
allocation-others = 另有 { $n } 项较小的调整未列出。
allocation-note = 权重为该客户按经验规则在其客户经理时间中所占的比例：营收 × （1 − 健康度/100），加上成长空间的 { $growth } × 契合度/100；既不是处于风险中的金额，也不是预测。最初的拜访分量最重：达到等级承诺的次数覆盖权重的 63%，两倍则为 86%。规则与曲线均为假设，并非测得。时间不足时，每家客户至少保留承诺的 { $floor }，且不超过承诺与目前次数中的较大者。

portfolio-effect = 上期计划落实得如何
effect-lead-actions = { $n ->
    [0] { $period }没有到期的行动。
   *[other] { $period }到期的 { $n } 项行动中，按时完成 { $kept } 项（{ $share }），逾期完成 { $late } 项，尚未完成 { $open } 项。
}
effect-lead-objectives = 到期的 { $n } 项目标中，达成 { $met } 项{ $unknown ->
    [0] 。
   *[other] ，另有 { $unknown } 项没有结果记录。
}
effect-lead-groups = { $clear ->
    [yes] 有计划的 { $with } 家客户营收同比变动 { $one }，没有计划的 { $without } 家同比变动 { $other }。有计划的客户是特意选出的，因此不能据此推断原因。
    [no] 有计划的 { $with } 家客户营收同比变动 { $one }，没有计划的 { $without } 家同比变动 { $other }；差异在误差范围内。
   *[unknown] 有计划的 { $with } 家客户营收同比变动 { $one }，没有计划的 { $without } 家同比变动 { $other }；客户太少，无法判断是否有差异。
}
effect-lead-tiers = 有计划的客户中，{ $up ->
    [0] 没有等级上升的
   *[other] { $up } 家等级上升
}，{ $down ->
    [0] 没有下降的
   *[other] { $down } 家下降
}；没有计划的客户中，{ $up_without ->
    [0] 没有等级上升的
   *[other] { $up_without } 家等级上升
}，{ $down_without ->
    [0] 没有下降的。
   *[other] { $down_without } 家下降。
}
effect-actions-tile = 按时完成的行动
effect-objectives-tile = 达成的目标
effect-open-tile = 尚未完成的行动
effect-open-note = { $late ->
    [0] 没有逾期完成的行动
   *[other] 另有 { $late } 项逾期完成
}
effect-planned-tile = 有计划的客户
effect-planned-note = 期初，共 { $n } 家客户
effect-late = { $n } 项行动未按时完成{ $open ->
    [0] {""}
   *[other] ，其中 { $open } 项至今未完成
}
effect-column-title = 行动
effect-column-who = 负责人
effect-column-due = 到期日
effect-column-days = 逾期天数
effect-column-outcome = 结果
effect-outcome-open = 未完成
effect-outcome-late = 逾期
effect-outcome-met = 达成
effect-outcome-missed = 未达成
effect-outcome-unknown = 未知
effect-goals = 到期目标：{ $n } 项中达成 { $met } 项
effect-column-goal = 目标
effect-column-baseline = 起点
effect-column-target = 目标值
effect-column-actual = 达成值
effect-column-progress = 完成进度
effect-groups = 有计划与没有计划的客户营收：不代表因果
effect-column-group = 客户
effect-column-count = 数量
effect-column-then = 去年同期
effect-column-now = 本期
effect-column-growth = 同比
effect-column-interval = 95% 区间
effect-group-plan = 有计划
effect-group-no_plan = 没有计划
effect-others = 另有 { $n } 项未列出。
