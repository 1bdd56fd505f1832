## Order lines that are added up in their database

fault-rollup-engine = { $file }: the lines cannot be added up in { $database }: that can be done by PostgreSQL, DuckDB and Spark. Take rollup = true out of kamreport.toml, and the lines are read.
fault-rollup-alone = { $file } cannot be added up in the database together with other files of order lines. Bring all of them into one query (union all, join), or take rollup = true out of kamreport.toml.
fault-rollup-column = { $file }: how { $column } is made in kamreport.toml can be done only where the lines are read. Make it in the query, or take rollup = true out of kamreport.toml.
fault-rollup-type = { $file }: the column { $column } cannot be added up in the database: { $kind ->
    [date] a day is wanted
    [flag] yes or no is wanted
    [id] text or a whole number is wanted
    [choice] text is wanted
   *[number] a number is wanted
    }, and it holds { $holds ->
    [text] text
    [exact] numbers
    [float] floating-point numbers
    [day] days
    [moment] moments
    [flag] yes and no
   *[other] something else
    }. Convert it in the query, for instance with cast({ $column } as { $kind ->
    [date] date
    [flag] boolean
    [id] varchar(50)
    [choice] varchar(50)
   *[number] decimal(18, 2)
    }).
fault-rollup-many = { $file }: { $odd } of { $n } order lines cannot be added up in the database and would have to come over one by one; at most { $most } may. { $unknown } of them are of accounts that the accounts table does not have. Restrict the query to your accounts, or mend the lines.
fault-rollup-brought = { $file }: { $stayed } order lines were added up in the database. { $n ->
    [one] One came over because it, or a line of its order, needed a look; row numbers count such lines alone.
   *[other] { $n } came over because they, or a line of their order, needed a look; row numbers count these alone.
    }
