## 在数据库中汇总的订单行

fault-rollup-engine = { $file }：无法在 { $database } 中汇总订单行，只有 PostgreSQL、DuckDB 和 Spark 可以。请从 kamreport.toml 中删去 rollup = true，改为逐行读取。
fault-rollup-alone = { $file } 不能与其他订单行文件一起在数据库中汇总。请合并为一个查询（union all、join），或从 kamreport.toml 中删去 rollup = true。
fault-rollup-column = { $file }：kamreport.toml 中 { $column } 的取值方式只适用于逐行读取。请在查询中生成该列，或从 kamreport.toml 中删去 rollup = true。
fault-rollup-type = { $file }：{ $column } 列无法在数据库中汇总：应为{ $kind ->
    [date] 日期
    [flag] 是或否
    [id] 文本或整数
    [choice] 文本
   *[number] 数字
    }，实际为{ $holds ->
    [text] 文本
    [exact] 数字
    [float] 浮点数
    [day] 日期
    [moment] 日期时间
    [flag] 是或否
   *[other] 其他类型
    }。请在查询中转换，例如 cast({ $column } as { $kind ->
    [date] date
    [flag] boolean
    [id] varchar(50)
    [choice] varchar(50)
   *[number] decimal(18, 2)
    })。
fault-rollup-many = { $file }：{ $n } 行订单中有 { $odd } 行无法在数据库中汇总，需要逐行取回；最多允许 { $most } 行。其中 { $unknown } 行的客户不在客户表中。请把查询限定在您的客户范围内，或更正这些行。
fault-rollup-brought = { $file }：{ $stayed } 行订单已在数据库中汇总。另有 { $n } 行因本行或同一订单的其他行需要核对而取回，行号只计取回的行。
