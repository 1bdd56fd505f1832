### 何種情況需要採取行動。

call-warning = 有預警
call-departure = 被記為流失
call-band = 健康度降級
call-fall = 有指標明顯下降
call-ending = 有合約在 180 天內到期
call-commitment = 有約定事項即將到期
ask-review = { $state ->
    [calls] 請儘快與客戶溝通，釐清情況：{ $calls }。
    [known] 目前沒有需要立即處理的事項：沒有預警，沒有明顯下降，也沒有即將到期的合約或約定事項。保持現有做法，下期再看。
   *[unknown] 目前資料太少，無法提出更多建議：請為下次回顧記錄會議、回覆與合約。
}
ask-health = { $far ->
    [True] 健康度下降 { $points } 分，至 { $score } 分{ $named ->
        [True] ，主要受{ $name }拖累
       *[False] {""}
    }：查明原因，並與客戶議定對策。
   *[False] 健康度由{ $before }降為{ $band }{ $named ->
        [True] ，主要受{ $name }拖累
       *[False] {""}
    }：查明原因，並與客戶議定對策。
}
ask-ending = 詢問 { $day } 到期的合約是否續約：該合約不會自動續約。
ask-commitments = { $n ->
    [1] 按時完成 { $day } 到期的約定：{ $title }。
   *[other] 按時完成 90 天內到期的 { $n } 項約定，最早一項為 { $day }：{ $title }。
}
finding-health-scope = 健康度{ $direction ->
    [up] 上升
   *[down] 下降
} { $points } 分，至 { $score } 分{ $kind ->
    [missing] ，主要因為{ $name }不再有資料。
    [appeared] ，主要因為{ $name }新近有了資料。
    [none] 。
   *[reweighted] ，主要因為各項權重隨資料多寡而變。
}
