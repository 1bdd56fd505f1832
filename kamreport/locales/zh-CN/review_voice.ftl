### 客户回顾：满意度、服务、人员与会面。

account-satisfaction = 满意度
account-satisfaction-nps = NPS 为 { $nps }（{ $n } 份答卷，95% 区间 { $interval }）{ $moved ->
    [up] ，明显高于上一年的 { $before }。
    [down] ，明显低于上一年的 { $before }。
    [same] ；上一年为 { $before }，差异过小，尚不能下结论。
   *[unknown] 。
}
account-satisfaction-csat = { $n } 份答卷中 { $share } 表示满意（95% 区间 { $interval }）；推荐意愿的答卷太少，无法计算 NPS。
account-satisfaction-few = 近十二个月的答卷太少，无法计算 NPS。最近一份答卷于 { $day } 给出 { $score } 分，属于{ $group ->
    [promoter] 推荐者。
    [detractor] 贬损者。
   *[passive] 中立者。
}
account-satisfaction-answers = 共有 { $n } 份答卷，数量太少，只能参考其内容。
account-satisfaction-csat-tile = 满意度（CSAT）
account-satisfaction-rate = 回复率
account-satisfaction-invited = 共邀请 { $n } 次
account-satisfaction-latest = 最近一份答卷
account-satisfaction-drivers = { $worst }得分最低，{ $low } 分；{ $best }最高，{ $high } 分（满分 10）
account-satisfaction-drivers-note = 近十二个月平均分，0 至 10 分，每项最多 { $n } 份答卷。{ $average ->
    [yes] 竖线为全部客户的平均分。
   *[no] { "" }
}
account-satisfaction-heard = { $chosen ->
    [True] 最近 { $n } 份附有意见或评分较低的答卷
   *[other] { $said ->
        [0] 最近 { $n } 份答卷，{ EACH($n) }未附意见
       *[other] 最近 { $n } 份答卷，其中 { $said } 份附有意见
    }
}
account-satisfaction-score = 评分
account-satisfaction-who = 受访人
account-satisfaction-comment = 原话

account-service = 服务
account-service-kept = { $n } 张工单中 { $share } 按承诺处理{ $moved ->
    [up] ，明显好于上一年的 { $before }
    [down] ，明显差于上一年的 { $before }
    [level] ，与上一年相同
    [same] ，与上一年的 { $before } 相比无明显变化
   *[unknown] { "" }
}；{ $open ->
    [0] 目前没有未结工单。
   *[other] 目前 { $open } 张未结{ $late ->
        [0] { $open ->
            [1] ，未超出承诺时限。
           *[other] ，均未超出承诺时限。
        }
        [all] ，均已超出承诺时限。
       *[other] { $open ->
            [1] ，已超出承诺时限。
           *[other] ，其中 { $late } 张已超出承诺时限。
        }
    }
}
account-service-few = { $opened ->
    [0] 本期没有新工单
   *[other] 本期新增 { $opened } 张工单
}，近十二个月数量太少，无法评价承诺达成情况；{ $open ->
    [0] 目前没有未结工单。
   *[other] 目前 { $open } 张未结{ $late ->
        [0] { $open ->
            [1] ，未超出承诺时限。
           *[other] ，均未超出承诺时限。
        }
        [all] ，均已超出承诺时限。
       *[other] { $open ->
            [1] ，已超出承诺时限。
           *[other] ，其中 { $late } 张已超出承诺时限。
        }
    }
}
account-service-delivered = 本期 { $n } 笔订单中 { $share } 准时足量交付{ $moved ->
    [up] ，明显好于一年前的 { $before }
    [down] ，明显差于一年前的 { $before }
    [level] ，与一年前相同
    [same] ，与一年前的 { $before } 相比无明显变化
   *[unknown] { "" }
}{ $known ->
    [True] ；上期为 { $previous }，近十二个月为 { $year }。
   *[other] ；近十二个月为 { $year }。
}
account-service-otif = 近十二个月 { $n } 笔订单中 { $share } 准时足量交付。
account-service-opened = 本期新工单
account-service-response = 首次响应（中位数）
account-service-resolution = 解决用时（中位数）
account-service-promise = 承诺达成率
account-service-open = 未结工单
account-service-late = { $n } 件超出承诺时限
account-service-on-time = 准时足量交付率
account-service-cases = { $n ->
    [0] 本期没有工单
   *[other] 本期 { $n } 张工单
}{ $until ->
    [none] ，此前 { $periods } 期平均 { $usual } 张
   *[other] （截至{ $until }），此前 { $periods } 期相同天数平均 { $usual } 张
}；{ $complaints ->
    [0] 其中没有投诉
   *[other] 其中投诉 { $complaints } 件
}
account-service-on-time-headline = { $direction ->
    [up] 准时足量交付率由 { $since } 的 { $first } 升至 { $now } 的 { $last }
    [down] 准时足量交付率由 { $since } 的 { $first } 降至 { $now } 的 { $last }
    [same] { $now } 准时足量交付率为 { $last }，与 { $since } 持平
   *[flat] { $now } 准时足量交付率为 { $last }，{ $since } 为 { $first }，差异在误差范围内
}
account-service-on-time-note = 色带为 95% 区间；订单不足 { $least } 笔的时期留空。
account-service-open-headline = { $n } 张未结工单{ $late ->
    [0] { $n ->
        [1] ，未超出承诺时限
       *[other] ，均未超出承诺时限
    }
    [all] ，均已超出承诺时限
   *[other] { $n ->
        [1] ，已超出承诺时限
       *[other] ，其中 { $late } 张已超出承诺时限
    }
}
account-service-subject = 主题
account-service-kind = 类型
account-service-priority = 优先级
account-service-since = 受理日期
account-service-age = 天数
account-service-state = 承诺
account-service-overdue = 已超时
account-service-within = 时限内
account-service-rule = 按近十二个月受理的工单计算。承诺达成：首次响应与解决均在其优先级承诺的时限之内。

account-engagement = 人员与会面
account-engagement-lead = { $level ->
    [all] 近十二个月会面完成率为 { $share }（三个层级的平均值）。
    [most] 近十二个月会面完成率为 { $share }（三个层级的平均值）；{ $layer }最弱，为 { $weakest }。
    [none] 近十二个月应有的会面一次也没有举行。
   *[few] 近十二个月会面完成率仅 { $share }（三个层级的平均值）；{ $layer }最弱，为 { $weakest }。
}
account-engagement-left = 近半年有 { $n } 位内部支持者离任，{ $remaining ->
    [0] 现已没有支持者。
   *[other] 尚有 { $remaining } 位。
}
account-engagement-single = 近 90 天只见过对方一个人，客户关系过于单薄。
account-engagement-reached = { $reached ->
    [0] 已知的 { $contacts } 位联系人，近 90 天一位也没有见过。
   *[other] { $all ->
        [True] { $contacts ->
            [1] 唯一的联系人近 90 天见过面。
           *[other] 已知的 { $contacts } 位联系人近 90 天全部见过面。
        }
       *[other] 已知的 { $contacts } 位联系人中，近 90 天见过 { $reached } 位。
    }
}
account-engagement-quiet = 有联系人资料，但没有会面记录。
account-engagement-cadence = 会面完成率
account-engagement-cadence-mean = 三个层级的平均值；近十二个月应 { $due } 次，实际 { $kept } 次
account-engagement-people = 见过的联系人
account-engagement-people-note = 近 90 天
account-engagement-single-tile = 单线联系
account-engagement-strategy = 年度战略会议
account-engagement-next = 下次会面
account-engagement-nothing = 尚未安排
account-engagement-since = 上次会面：{ $day }
account-cadence-row = { $layer }，{ $kept }/{ $due }
account-cadence-note = 每个圆点代表近十二个月中一次应有的会面，最早的在左：实心为已举行，空心为未举行。
account-engagement-headline = { $full ->
    [True] 应有的 { $due } 次会面全部举行
    [none] 应有的 { $due } 次会面一次也没有举行
   *[other] 应有的 { $due } 次会面举行了 { $kept } 次，缺口最大的是{ $layer }
}
account-engagement-rule = 各层级应有的会面次数由客户等级决定；某一时段没有会面即视为缺席。
account-engagement-map = { $silent ->
    [0] 已知的 { $people } 位联系人近 90 天{ EACH($people) }见过面
   *[other] { $people ->
        [1] 已知的一位联系人近 90 天没有见过面
       *[other] 已知 { $people } 位联系人，{ $nobody ->
            [True] 近 90 天都没有见过面
           *[False] 其中 { $silent } 位近 90 天没有见过面
        }
    }
}
account-engagement-known = 已知的联系人：{ $people } 位
account-engagement-name = 姓名
account-engagement-role = 职务
account-engagement-layer = 层级
account-engagement-stance = 立场
account-engagement-last = 最近联系
account-engagement-gone = { $day } 离任
account-engagement-never = 从未
account-engagement-ago = { $silent ->
    [True] { $day }，{ $days } 天前
   *[other] { $day }
}
account-engagement-others = 另有 { $n } 位联系人；这里优先列出内部支持者、持批评态度者与离任者。
