### 何种情况需要采取行动。

call-warning = 有预警
call-departure = 被记为流失
call-band = 健康度降档
call-fall = 有指标明显下降
call-ending = 有合同在 180 天内到期
call-commitment = 有约定事项即将到期
ask-review = { $state ->
    [calls] 请尽快与客户沟通，查明情况：{ $calls }。
    [known] 目前没有需要立即处理的事项：没有预警，没有明显下降，也没有即将到期的合同或约定事项。保持现有做法，下期再看。
   *[unknown] 目前资料太少，无法提出更多建议：请为下次回顾记录会面、答卷与合同。
}
ask-health = { $far ->
    [True] 健康度下降 { $points } 分，至 { $score } 分{ $named ->
        [True] ，主要受{ $name }拖累
       *[False] {""}
    }：查明原因，并与客户商定对策。
   *[False] 健康度由{ $before }降为{ $band }{ $named ->
        [True] ，主要受{ $name }拖累
       *[False] {""}
    }：查明原因，并与客户商定对策。
}
ask-ending = 询问 { $day } 到期的合同是否续约：该合同不会自动续约。
ask-commitments = { $n ->
    [1] 按时完成 { $day } 到期的约定：{ $title }。
   *[other] 按时完成 90 天内到期的 { $n } 项约定，最早一项为 { $day }：{ $title }。
}
finding-health-scope = 健康度{ $direction ->
    [up] 上升
   *[down] 下降
} { $points } 分，至 { $score } 分{ $kind ->
    [missing] ，主要因为{ $name }不再有数据。
    [appeared] ，主要因为{ $name }新近有了数据。
    [none] 。
   *[reweighted] ，主要因为各项权重随数据多寡而变。
}
