## 在資料庫中彙總的訂單明細

fault-rollup-engine = { $file }：無法在 { $database } 中彙總訂單明細，只有 PostgreSQL、DuckDB 和 Spark 可以。請從 kamreport.toml 中刪除 rollup = true，改為逐列讀取。
fault-rollup-alone = { $file } 不能與其他訂單明細檔案一起在資料庫中彙總。請合併為一個查詢（union all、join），或從 kamreport.toml 中刪除 rollup = true。
fault-rollup-column = { $file }：kamreport.toml 中 { $column } 的取值方式只適用於逐列讀取。請在查詢中產生該欄，或從 kamreport.toml 中刪除 rollup = true。
fault-rollup-type = { $file }：{ $column } 欄無法在資料庫中彙總：應為{ $kind ->
    [date] 日期
    [flag] 是或否
    [id] 文字或整數
    [choice] 文字
   *[number] 數字
    }，實際為{ $holds ->
    [text] 文字
    [exact] 數字
    [float] 浮點數
    [day] 日期
    [moment] 日期時間
    [flag] 是或否
   *[other] 其他類型
    }。請在查詢中轉換，例如 cast({ $column } as { $kind ->
    [date] date
    [flag] boolean
    [id] varchar(50)
    [choice] varchar(50)
   *[number] decimal(18, 2)
    })。
fault-rollup-many = { $file }：{ $n } 列訂單明細中有 { $odd } 列無法在資料庫中彙總，必須逐列取回；最多允許 { $most } 列。其中 { $unknown } 列的客戶不在客戶表中。請將查詢限定在您的客戶範圍內，或更正這些明細。
fault-rollup-brought = { $file }：{ $stayed } 列訂單明細已在資料庫中彙總。另有 { $n } 列因本列或同一訂單的其他列需要核對而取回，列號只計取回的明細。
