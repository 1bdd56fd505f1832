### 客户计划的两个版本：双方的目标、各自在何时完成什么，以及如何衡量。

account-plan-title = 客户计划
running-plan = 客户计划 · { $account }
description-plan = { $account }，{ $period }计划
plan-ahead = { $start } 至 { $end }
plan-side-ours = 我司
plan-side-client = 客户

plan-summary = 计划概览
plan-summary-aims = 希望达成的结果
plan-summary-risks = 可能的阻碍
plan-summary-tasks = { $n ->
    [1] 第一步
   *[other] 最先要做的 { $n } 件事与负责人
}
plan-lead-without = { $base ->
    [revenue] 尚未约定目标。近十二个月该客户带来营收 { $money }，这是要守住并加以拓展的基础
    [contracts] 尚未约定目标。每年 { $money } 的合同是要守住并加以拓展的基础
    [sales] 尚未约定目标；有 { $waiting } 个商机正在进行
   *[none] 尚未约定目标
}{ $n ->
    [0] 。
   *[other] ；有 { $n } 项行动正在进行。
}
plan-lead-repair = 目前有 { $n } 项严重预警，修复计划须在 { $day } 前启动。
plan-lead-first = 第一步（{ $day } 前）：{ $title }。
plan-lead-late = 第一步：{ $side ->
    [client] 请客户补上“{ $title }”
   *[ours] 补上“{ $title }”
}，{ $day } 到期，已逾期。
plan-lead-ending = { $state ->
    [bare] “{ $name }”将于 { $day } 到期，续约尚未启动。
    [later] “{ $name }”将于 { $day } 到期。
   *[open] “{ $name }”将于 { $day } 到期，已有商机在跟进。
}
plan-tile-goals = 按进度推进的目标
plan-tile-lagging = { $n ->
    [0] 没有落后
   *[other] { $n } 个落后
}
plan-tile-dark = 尚无数据
plan-tile-actions = 进行中的行动
plan-tile-late = { $n ->
    [0] 没有逾期
   *[other] { $n } 项逾期
}
plan-aim-revenue = { $left ->
    [none] 本财年营收目标 { $target }，截至目前 { $actual }，已超过目标。
   *[other] 本财年营收目标 { $target }，截至目前 { $actual }，尚差 { $left }。
}
plan-since = { $day } 起逾期

plan-objectives = 目标
plan-goals-lead = { $n ->
    [1] 目前只有一个目标，{ $whole ->
        [reached] 已经达成。
        [on] 按进度推进。
        [behind] 进度落后。
        [dark] 尚未衡量。
       *[other] 正在推进。
    }
   *[other] { $whole ->
        [reached] { $n } 个目标{ EACH($n) }已达成。
        [on] { $n } 个目标{ EACH($n) }按进度推进。
        [behind] { $n } 个目标{ EACH($n) }进度落后。
        [dark] { $n } 个目标{ EACH($n) }尚未衡量。
        [open] { $n } 个目标{ EACH($n) }在推进。
       *[mixed] { $n } 个目标中，{ $parts }。
    }
}
plan-goals-join = { $first }，{ $last }
plan-goals-course = { $behind ->
    [0] { $n } 个有数据的目标{ EACH($n) }跟得上进度
   *[other] { $kept ->
        [0] { $n } 个有数据的目标{ EACH($n) }未跟上进度，“{ $title }”落后最多
       *[other] { $n } 个有数据的目标中有 { $kept } 个跟得上进度，“{ $title }”落后最多
    }
}
plan-goals-paced = { $said }。
plan-goals-track = { $over ->
    [True] “{ $title }”到期时只完成 { $gone }
   *[False] “{ $title }”完成 { $gone }，按匀速推进应为 { $spent }
}
plan-goals-course-note = 由起点到目标值已完成的部分；竖线为按时间匀速推进时今天应达到的位置。
plan-goals-joint = 与客户约定的 { $n } 个目标
plan-goals-yours = 贵司的 { $n } 个目标
plan-goals-own = 我司自设、未与客户共享的 { $n } 个目标
plan-measured = { $value } { $unit }
plan-goal = { $known ->
    [full] { $day ->
        [none] { $title }：由 { $start } 改善至 { $target }。
       *[other] { $title }：{ $day } 前由 { $start } 改善至 { $target }。
    }
    [target] { $day ->
        [none] { $title }：{ $target }。
       *[other] { $title }：{ $day } 前达到 { $target }。
    }
   *[none] { $day ->
        [none] { $title }。
       *[other] { $title }，期限 { $day }。
    }
}
plan-goal-measure = 衡量方式：{ $measure }。
plan-goal-state = { $state ->
    [reached] 已达成：{ $now }。
    [missed] 到期未达成：{ $now }，完成 { $gone }，需重新约定期限，或予以终止。
    [back] 较起点倒退：{ $now }。
    [behind] 进度落后：{ $now }，时间已过 { $spent }，只完成 { $gone }。
    [on] 按进度推进：{ $now }，时间已过 { $spent }，完成 { $gone }。
    [open] 目前 { $now }。
   *[unmeasured] 尚未衡量。
}
plan-goal-actions = { $ours ->
    [0] { $theirs ->
        [0] 目前没有对应的行动。
       *[other] { $to ->
            [client] 贵司
           *[internal] 客户
        }有 { $theirs } 项对应的行动，我司没有。
    }
   *[other] { $theirs ->
        [0] 我司有 { $ours } 项对应的行动。
       *[other] 我司有 { $ours } 项、{ $to ->
            [client] 贵司
           *[internal] 客户
        }有 { $theirs } 项对应的行动。
    }
}

plan-value = 共同价值
plan-value-lead = { $moved ->
    [0] { $n ->
        [1] 约定的目标尚未取得可衡量的成效。
       *[other] { $n } 个约定的目标{ EACH($n) }尚未取得可衡量的成效。
    }
   *[other] { $all ->
        [True] { $n ->
            [1] 约定的目标已取得可衡量的成效。
           *[other] { $n } 个约定的目标{ EACH($n) }已取得可衡量的成效。
        }
       *[False] { $n } 个约定的目标中有 { $moved } 个已取得可衡量的成效。
    }
}
plan-value-none = 尚未与客户约定目标，因此尚无可衡量的成效。
plan-value-both = { $both ->
    [0] 尚无双方共同推进的目标。
   *[other] 有 { $both } 个目标由双方共同推进。
}
plan-gains = 双方收益
plan-gain = { $to ->
    [client] 对贵司：“{ $title }”已由 { $before } 改善至 { $now }。
   *[internal] 对客户：“{ $title }”已由 { $before } 改善至 { $now }。
}
plan-gain-ours = 对我司：近十二个月营收 { $money }{ $turn ->
    [up] ，同比增长 { $change }
    [down] ，同比下降 { $change }
    [flat] ，与上年持平
   *[none] { "" }
}{ $rate ->
    [none] 。
   *[other] ，毛利率 { $rate }。
}
plan-joint-goal = 目标
plan-joint-brings = { $side }的行动
plan-joint-nothing = 暂无
plan-joint-list = { $both ->
    [0] 各目标目前由谁推进
   *[other] { $n } 个目标中有 { $both } 个由双方共同推进
}
plan-together = 共创进展
plan-together-meetings = 近十二个月{ $workshops ->
    [0] 没有举行研讨会
   *[other] 举行了 { $workshops } 次研讨会
}{ $strategy ->
    [0] { $workshops ->
        [0] ，也没有战略会议
       *[other] ，没有战略会议
    }
   *[other] { $workshops ->
        [0] ，召开了 { $strategy } 次战略会议
       *[other] 、{ $strategy } 次战略会议
    }
}{ $next ->
    [none] ；下一次尚未安排。
   *[other] ；下一次定于 { $next }（{ $kind }）。
}
plan-together-reference = { $given ->
    [True] 自 { $day } 起为我司作推荐{ $text ->
        [none] 。
       *[other] ：{ $text }。
    }
   *[other] { $day } 撤回了推荐{ $text ->
        [none] 。
       *[other] ：{ $text }。
    }
}
plan-together-usage = 已交付的功能近 90 天使用 { $uses } 次{ $turn ->
    [up] ，较此前 90 天增加 { $change }
    [down] ，较此前 90 天减少 { $change }
    [flat] ，与此前 90 天持平
   *[none] { "" }
}{ $feature ->
    [none] 。
   *[other] ，以“{ $feature }”最多。
}

plan-scope = 合作范围与合同
plan-scope-none = 目前没有有效合同，供货以逐笔订单为准。
plan-scope-contracts = { $n } 份有效合同{ $money ->
    [none] { "" }
   *[other] { $n ->
        [1] ，每年 { $money }
       *[other] ，合计每年 { $money }
    }
}{ $next ->
    [none] { $n ->
        [1] ；自动续约或无固定期限。
       *[other] ；均自动续约或无固定期限。
    }
   *[other] 。“{ $name }”将于 { $next } 到期{ $state ->
        [bare] ，续约尚未启动。
        [open] ，已有商机在跟进。
       *[other] 。
    }
}
plan-scope-bought = 近十二个月采购 { $money }；订单未注明产品。
plan-scope-supplied = { $n ->
    [1] 近十二个月的采购都属于一个品类：{ $category }。
   *[other] 近十二个月采购了 { $n } 个品类，其中{ $category }占 { $share }。
}
plan-scope-list = { $n } 份有效合同{ $ending ->
    [True] ，最先到期的在前
   *[other] {""}
}
plan-scope-renewal = 续约进展
plan-scope-passed = 已过
plan-renewal = { $state ->
    [none] 无固定期限
    [renews] 自动续约
    [open] 已有商机
    [bare] 尚未启动
    [later] 为时尚早
   *[unknown] 不详
}
plan-scope-range = 供应 { $n } 个品类，以{ $category }为首
plan-scope-others = 其他 { $n } 个品类
plan-scope-months = 近十二个完整月份的净采购额。

plan-team = 团队与会面
plan-team-lead = { $theirs ->
    [0] 尚未登记客户方的联系人
   *[other] 已登记客户方联系人 { $theirs } 位
}{ $owner ->
    [none] ；我司尚无人负责该客户
   *[other] ；我司由{ $owner }负责
}。{ $planned ->
    [0] 目前没有安排会面。
   *[other] 已安排 { $planned } 次会面，下一次在 { $next }。
}
plan-team-kept = 近十二个月应举行 { $due } 次会面，按期举行 { $kept } 次{ $more ->
    [True] ；实际共会面 { $held } 次，同一周期内的第二次会面不抵补其他周期的缺席。
   *[False] 。
}
plan-team-stances = { $sponsors ->
    [0] 客户方没有内部支持者
   *[other] 客户方有 { $sponsors } 位内部支持者
}{ $critics ->
    [0] 。
   *[other] ；{ $critics } 位批评者有待争取。
}
plan-level = 层级
plan-level-team = { $side }
plan-level-nobody = 尚无人选
plan-level-rhythm = 频率
plan-level-last = 上次会面
plan-level-never = 十二个月内没有
plan-level-next = 下次会面
plan-level-none = 尚未安排
plan-level-now = 应立即安排
plan-level-due = { $day } 前应安排
plan-levels-list = { $bare ->
    [0] 双方团队，按层级：各层级都已安排下次会面
   *[other] 双方团队，按层级：{ $layers }尚未安排下次会面
}
plan-person = { $name }（{ $role }）
plan-names-gap = ；
plan-names-more = { $names }；另有 { $n } 人
plan-rhythm-52 = 每周
plan-rhythm-26 = 每两周
plan-rhythm-12 = 每月
plan-rhythm-6 = 每两个月
plan-rhythm-4 = 每季度
plan-rhythm-2 = 每半年
plan-rhythm-1 = 每年
plan-rhythm-other = 每年 { $n } 次
plan-meeting-form = 形式
plan-meetings-list = 已安排 { $n } 次会面，第一次在 { $day }
plan-team-people = { $asked ->
    [0] 我们认识的 { $n } 人，近期{ EACH($n) }已联系
   *[other] { $n } 人中有 { $asked } 人需要跟进
}
plan-team-step = 下一步
plan-step-replace = { $day } 离任：争取新的支持者
plan-step-successor = { $day } 离任：拜访继任者
plan-step-win = 倾听批评，商定一项改进
plan-step-meet = 30 天内会面
plan-step-renew = 恢复联系

plan-actions = 行动计划
plan-actions-lead = 目前有 { $n } 项行动在进行{ $theirs ->
    [0] { $n ->
        [1] ，由我司负责
       *[other] ，均由我司负责
    }
   *[other] { $ours ->
        [0] { $n ->
            [1] {""}，由{ $to ->
                [client] 贵司
               *[internal] 客户
            }负责
           *[other] {""}，均由{ $to ->
                [client] 贵司
               *[internal] 客户
            }负责
        }
       *[other] ：我司 { $ours } 项，{ $to ->
            [client] 贵司
           *[internal] 客户
        } { $theirs } 项
    }
}{ $late ->
    [0] ，没有逾期
   *[other] { $n ->
        [1] ，已逾期
       *[other] ，其中 { $late } 项逾期
    }
}。{ $next ->
    [none] { "" }
   *[other] 下一项到期的是“{ $title }”（{ $next }）。
}
plan-actions-none = 尚未约定行动。
plan-proposed-lead = 行动手册建议接下来约定 { $n } 项。
plan-actions-list = { $late ->
    [0] { $n } 项进行中的行动，没有逾期
   *[other] { $n } 项进行中的行动，{ $late } 项逾期
}
plan-action = 行动
plan-action-for = 对应目标
plan-action-side = 责任方
plan-action-who = 负责人
plan-action-due = 期限
plan-action-state = 状态
plan-undated = 未定日期
plan-late = 逾期 { $days } 天
plan-due-in = { $days ->
    [0] 今日到期
    [1] 明日到期
   *[other] 还有 { $days } 天
}
plan-proposed = 接下来应约定的 { $n } 项行动，按期限先后
plan-proposed-note = 由行动手册依该客户的已知情况提出，尚未与任何人约定。

plan-risks = 风险
plan-risks-lead = { $n ->
    [0] 现有数据中没有影响计划落实的因素。
   *[other] 有 { $n } 项因素可能影响计划落实。
}
plan-risks-warnings = { $n ->
    [0] 目前没有预警。
   *[other] { $severe ->
        [0] 另有 { $n } 项预警，{ $n ->
            [1] 并不严重。
           *[other] 均不严重。
        }
       *[other] 另有 { $n } 项预警，其中 { $severe } 项严重。
    }
}
plan-risk = 风险
plan-risk-answer = 应对
plan-risks-list = { $n } 项风险及其应对
plan-warnings-list = { $n } 项预警，仅供内部
plan-risk-ending = “{ $name }”将于 { $day } 到期{ $notice ->
    [none] 。
   *[other] ，通知截止日为 { $notice }。
}
plan-answer-ending = 商定后续安排
plan-risk-behind = { $state ->
    [missed] “{ $title }”到期未达成。
    [back] “{ $title }”较起点倒退。
   *[behind] “{ $title }”可能无法按期达成：时间已过 { $spent }，只完成 { $gone }。
}
plan-answer-behind = { $served ->
    [True] 检视现有行动是否足够，并商定补充措施
   *[other] 约定第一项行动，明确负责人与期限
}
plan-risk-unmeasured = “{ $title }”尚无人衡量。
plan-answer-unmeasured = 开始衡量，并指定汇报人
plan-risk-unserved = “{ $title }”目前没有对应的行动。
plan-answer-unserved = 约定下一项行动，明确负责人与期限
plan-risk-late = { $side ->
    [client] { $to ->
        [client] 贵司
       *[internal] 客户方
    }的“{ $title }”已逾期 { $days } 天。
   *[ours] 我司的“{ $title }”已逾期 { $days } 天。
}
plan-risk-target = { $state ->
    [out] 按展望全年目标已难达成：尚差 { $left }，{ $quarter }预计 { $expected }，区间上限 { $most }。
   *[open] 全年目标可能无法达成：尚差 { $left }，{ $quarter }预计 { $expected }。
}
plan-answer-target = 说明如何补足差额，或商定新的目标
plan-answer-late = { $side ->
    [client] 了解受阻原因，重新约定日期
   *[ours] 尽快完成，或重新约定日期
}
plan-risk-level = { $layer }尚未安排会面。
plan-answer-level = 确定日期

plan-repair = 修复计划
plan-repair-lead = 修复须在 { $day } 前启动，针对：{ $names }。
plan-reinforcement-lead = { $score ->
    [none] 健康度属“{ $band }”：需要加强，首项在 { $day } 前。
   *[other] 健康度 { $score } 分，属“{ $band }”：需要加强，首项在 { $day } 前。
}
plan-repair-list = { $n ->
    [1] 修复（{ $day } 前）
   *[other] 修复分 { $n } 步，首步在 { $day } 前
}
plan-reinforcement-list = { $n ->
    [1] 加强（{ $day } 前）
   *[other] 加强分 { $n } 步，首步在 { $day } 前
}
plan-repair-weak = 健康度中最弱的部分（满分 100）：{ $parts }。
plan-repair-component = { $name }（{ $score }）

plan-growth = 增长
plan-growth-none = 目前没有在途商机。
plan-growth-open = 有 { $n } 个在途商机{ $money ->
    [none] { "" }
   *[other] ，金额 { $money }
}{ $next ->
    [none] 。
   *[other] ；最近一个预计 { $next } 有结果。
}
plan-growth-gaps = 同行采购而该客户没有采购的品类有 { $n } 个，首先是{ $category }{ $size ->
    [none] 。
   *[other] ，规模约每年 { $size }。
}
plan-wallet = 钱包份额
plan-wallet-room = 每年 { $money } 流向他处
plan-competitor = 竞争对手
plan-open-list = { $n } 个在途商机{ $dated ->
    [True] ，最先有结果的在前
   *[other] {""}
}
plan-white-list = 空白机会：{ $n } 个品类
plan-gaps-note = 对照同行业其他有采购的客户，近十二个完整月份；规模只是数量级，不是承诺。
plan-rivals = 竞争对手出现之处
plan-rival-sale = { $outcome ->
    [won] “{ $name }”有{ $rival }参与竞争，由我司赢得。
    [lost] “{ $name }”有{ $rival }参与竞争，我司失单。
   *[open] “{ $name }”有{ $rival }参与竞争。
}
plan-rival-event = { $text ->
    [none] { $day }：有竞争对手活动。
   *[other] { $day }：{ $text }。
}

plan-worth = 价值与所需资源
plan-worth-revenue = { $margin ->
    [none] 本计划要守住每年 { $money } 的营收。
   *[other] 本计划要守住每年 { $money } 的营收与 { $margin } 的毛利。
}
plan-worth-contracts = 本计划要守住每年 { $money } 的合同。
plan-need = { $turn ->
    [more] 客户经理每年需拜访 { $proposed } 次，多于近十二个月的 { $visits } 次；按客户等级应为 { $promised } 次。
    [fewer] 客户经理每年拜访 { $proposed } 次即可（近十二个月为 { $visits } 次），时间用在别处更有价值；按客户等级应为 { $promised } 次。
   *[same] 客户经理每年需拜访 { $proposed } 次，与近十二个月相同；按客户等级应为 { $promised } 次。
}
plan-worth-margin = 近十二个月毛利
plan-worth-rate = 毛利率 { $rate }
plan-lifetime = 客户终身价值（36 个月）
plan-resource = 资源
plan-resource-need = 所需
plan-resource-today = 现状
plan-resources = 计划所需的人与时间
plan-resource-meetings = { $layer }会面
plan-resource-yearly = 每年 { $n } 次（按客户等级）
plan-resource-held = 近十二个月举行 { $held } 次，{ $planned ->
    [0] 没有安排
   *[other] 已安排 { $planned } 次
}
plan-resource-actions = { $n } 项进行中的行动
plan-resource-late = { $n ->
    [0] 没有逾期
   *[other] { $n } 项逾期
}
plan-resource-steps = { $n ->
    [1] 行动手册一步，{ $day } 前
   *[other] 行动手册 { $n } 步，首步在 { $day } 前
}
plan-resource-unagreed = 有待约定

plan-measures = 衡量指标
plan-measures-standing = { $n ->
    [1] 该项指标{ $good ->
        [0] 未达到应有进度
       *[other] 进展良好
    }。
   *[other] { $good ->
        [0] { $n } 项指标{ EACH($n) }未达到应有进度。
       *[other] { $all ->
            [True] { $n } 项指标均进展良好。
           *[False] { $n } 项指标中有 { $good } 项进展良好。
        }
    }
}
plan-measures-lead = { $goals ->
    [0] 计划成效以我司的 { $own } 项指标衡量；尚无目标可供衡量。
   *[other] 计划成效以 { $goals } 个目标{ $own ->
        [0] { "" }
       *[other] 和我司的 { $own } 项指标
    }衡量。
}
plan-measures-list = { $n } 项衡量指标：起点、现状与目标值
plan-measure = 指标
plan-measure-start = 起点
plan-measure-unit = { $measure }（{ $unit }）
plan-measure-today = 现状
plan-measure-aim = 目标值
plan-measure-by = 期限
plan-measure-course = 进展
plan-course = { $state ->
    [reached] 已达成
    [missed] 未达成
    [back] 较起点倒退
    [behind] 落后
    [on] 按进度
    [open] 推进中
   *[unmeasured] 尚未衡量
}
plan-measure-revenue = 本财年营收
plan-measure-attained = { $state ->
    [done] 目标的 { $share }
   *[running] 截至目前为目标的 { $share }
}
plan-measure-least = 至少 { $value }
plan-measure-always = 每次回顾
plan-measure-cadence = { $state ->
    [good] 做到
    [most] 大体做到
   *[few] 很少做到
}

plan-dates = 重要日期
plan-dates-lead = 下一个重要日期是 { $day }：{ $what }。
plan-road = { $kinds }共 { $all } 项，{ $n ->
    [0] 一年内均不到期
   *[other] { $every ->
        [True] 均在一年内到期
       *[False] 其中 { $n } 项一年内到期
    }{ $soon ->
        [0] ，未来三个月内没有
        [all] ，且全在未来三个月内
       *[other] ，{ $soon } 项在未来三个月内
    }
}
plan-road-kinds = { $kind ->
    [contract] 合同
    [goal] 目标
   *[action] 行动
}
plan-road-group = { $kind ->
    [contract] 合同
    [goal] 目标
    [ours] 我司行动
   *[client] { $to ->
        [client] 贵司行动
       *[internal] 客户行动
    }
}
plan-road-note = 左端为今日，向右为未来十二个月；各条止于到期日。
plan-road-open = 无固定期限
plan-date-what = 事项
plan-date-meeting = { $kind ->
    [strategy] 年度战略会议
   *[other] { $known ->
        [True] { $form }（{ $layer }）
       *[other] { $form }
    }
}
plan-dates-list = { $n ->
    [1] 一个重要日期：{ $first }
   *[other] { $first } 至 { $last } 共有 { $n } 个重要日期
}

plan-gaps = 计划尚缺什么
plan-gaps-lead = { $absent ->
    [0] 还需补充 { $n } 处，计划方告完整。
   *[other] { $whole ->
        [True] 制定计划所需的 { $of } 类资料，该客户全部缺失
       *[other] 制定计划所需的 { $of } 类资料中，该客户尚缺 { $absent } 类
    }{ $more ->
        [0] 。
       *[other] ，另有 { $more } 处待补充。
    }
}
plan-lacks-objectives = 目标：客户与我司希望达成什么，如何衡量，起点、目标值与期限（objectives 表）。没有目标，就无从判断计划是否达成。
plan-lacks-actions = 行动：双方由谁在何时前做什么（actions 表）。
plan-lacks-contacts = 人员：客户方由谁决策、使用与付款，及其层级与态度（contacts 表）。
plan-lacks-interactions = 会面：已举行与已安排的，及其层级（interactions 表）。这样计划才能指出下一次应在何时。
plan-lacks-contracts = 合同：起止、通知期与年度金额（contracts 表）。这样才能及早安排续约。
plan-lacks-opportunities = 商机：可能售出什么、金额多少、何时有结果（opportunities 表）。
plan-lacks-targets = 营收目标：每月计划的营收（targets 表）。这样才能用数字衡量成效。
plan-lacks-owner = 客户经理：尚无人负责这份计划（accounts 表 owner 列）。
plan-lacks-measured = { $n } 个目标没有现值：{ $titles }。
plan-lacks-shared = 没有与客户约定的目标，全部为我司自设。
plan-lacks-days = { $n } 项进行中的行动没有日期。
plan-lacks-levels = { $layers }尚无认识的人。

client-plan = 合作计划
client-plan-running = 合作计划 · { $account }
client-plan-description = { $account }与{ $supplier }的合作计划，{ $period }
client-plan-summary = 计划概览
client-plan-tasks = 双方接下来要做的 { $n } 件事
client-plan-watch = 双方共同关注的事项
client-plan-without = 双方尚未约定目标：约定两三个目标，是这份计划的第一步。
client-plan-next = { $kind ->
    [none] 下次会面在 { $day }。
   *[other] 下次会面在 { $day }（{ $kind }）。
}
client-plan-meet = 目前还没有约定会面。
client-plan-tile-meeting = 下次会面
client-plan-tile-contract = 最先到期的合同
client-plan-value = 共同价值
client-plan-scope = 合作范围与合同
client-plan-scope-lead = { $n ->
    [0] 目前没有有效合同，供货以逐笔订单为准。
   *[other] { $next ->
        [none] 双方有 { $n } 份有效合同，{ EACH($n) }自动续约或无固定期限。
       *[other] 双方有 { $n } 份有效合同，最先到期的是“{ $name }”（{ $next }）。
    }
}
client-plan-supplied = { $n ->
    [1] 近十二个月贵公司采购了一个品类：{ $category }。
   *[other] 近十二个月贵公司采购了 { $n } 个品类，以{ $category }最多。
}
client-plan-contracts = { $n } 份合同{ $ending ->
    [True] ，最先到期的在前
   *[other] {""}
}
client-plan-range = 我司供应的 { $n } 个品类
client-plan-category = 品类
client-plan-bought = 贵公司采购额（{ $currency }）
client-plan-renewal = { $state ->
    [none] 无固定期限
    [renews] 自动续约
   *[agree] 有待商定
}
client-plan-team = 团队与会面
client-plan-team-lead = { $theirs ->
    [0] 贵司的参与人员有待确定。
   *[other] 贵公司有 { $theirs } 位成员参与本计划。
}{ $lead ->
    [none] { "" }
   *[other] 我司由{ $lead }负责。
}{ $planned ->
    [0] 目前还没有安排会面。
   *[other] 已安排 { $planned } 次会面，下一次在 { $next }。
}
client-plan-risks = 共同的风险
client-plan-risks-lead = { $n ->
    [0] 现有记录中没有影响计划落实的因素。
   *[other] 有 { $n } 项因素可能影响计划落实，应对办法列于其旁。
}
client-plan-measures-lead = 计划成效以 { $n } 项指标衡量。
client-plan-open = 有待约定
client-plan-open-lead = 再约定以下 { $n } 项，计划方告完整。
client-plan-open-goals = 贵公司的两三个目标，各有衡量方式、目标值与期限。
client-plan-open-actions = 双方由谁在何时前做什么。
client-plan-open-meetings = 各层级下次会面的日期。
client-plan-open-people = 贵公司由谁决策、使用与下单。
client-plan-open-measured = { $titles }的当前数值，以及由谁提供。
client-plan-actions = 双方行动计划
client-plan-tile-bought = 贵公司近十二个月采购额
plan-goals-part = { $state ->
    [reached] { $n } 个已达成
    [on] { $n } 个按进度推进
    [behind] { $n } 个进度落后
    [dark] { $n } 个尚未衡量
   *[open] { $n } 个正在推进
}
