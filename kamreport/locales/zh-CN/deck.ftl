### 业务回顾的演示页。

deck = 业务回顾演示
deck-description = { $supplier }与{ $account }的业务回顾演示，{ $period }
deck-ended = { $sentence }。
deck-side = 责任方
deck-no-day = 日期待定
deck-asks = { $n ->
    [1] 有一件事需要贵方支持
    [2] 有两件事需要贵方支持
    [3] 有三件事需要贵方支持
   *[other] 有 { $n } 件事需要贵方支持
}
deck-both-sides = 双方
deck-what = 事项
deck-late = 有 { $n } 张工单超出承诺时限
deck-steps = { $open ->
    [0] 我方 { $n } 项改进措施均已完成。
   *[other] { $done ->
        [0] 我方 { $n } 项改进措施均在进行中。
       *[other] 我方 { $n } 项改进措施已完成 { $done } 项。
    }
}
deck-topic-goal = “{ $goal }”现为 { $actual }，目标值 { $target }
