package org.revenuekit.examples.report.mapping;

/** Mappings for tests. */
final class Mappings {

    /** A source of accounts. */
    static final String ACCOUNTS = "{ \"file\": \"a.csv\", \"columns\": { \"id\": \"id\" } }";

    /** A mapping that uses every name the format has, apart from the canonical columns. */
    static final String EVERYTHING = """
            {
              "$schema": "mapping.schema.json",
              "name": "everything",
              "about": "uses every name there is",
              "currency": "JPY",
              "zone": "Asia/Tokyo",
              "fiscalYearStart": "APRIL",
              "taxBasis": "exclusive",
              "view": "capital-affiliation",
              "selfLinkMarksTop": true,
              "whiteSpace": {
                "owned": "delivered", "lapsesAfterMonths": 24, "members": "family", "offerings": "category",
                "branchesInherit": true, "surveyedOnly": true, "basis": "peer_median_per_employee",
                "minimumPeers": 3, "spendWindow": "fiscal_year",
                "eligibility": [
                  {
                    "name": "large ones in Japan", "products": ["P1", "P2"], "lines": ["GTX"], "categories": ["Food"],
                    "countries": ["JP"], "industries": ["retail"], "statuses": ["active", "inactive"],
                    "minimumEmployees": 100, "maximumEmployees": 1000, "excludesUnknown": true
                  },
                  { "name": "not withdrawn", "statuses": ["active"] }
                ]
              },
              "phases": {
                "model": {
                  "ref": "everything-phases@1", "scope": "BEST_OPPORTUNITY", "persistence": { "keptForDays": 90 },
                  "criteria": [
                    {
                      "id": "met", "question": { "en": "Have we met?", "ja": "会いましたか?" },
                      "pattern": { "kinds": ["MEETING"], "withinDays": 100 }
                    }
                  ],
                  "phases": [
                    { "level": 0, "code": "STRANGER", "name": { "en": "Stranger", "ja": "未知" } },
                    {
                      "level": 1, "code": "KNOWN", "name": { "en": "Known", "ja": "既知" },
                      "gate": { "needed": 1, "criteria": ["met"] }
                    }
                  ]
                },
                "comparedMonths": 12,
                "briefs": ["A-1", "A-2"]
              },
              "plan": {
                "opportunityStage": "in", "from": "in", "horizonDays": 30, "backtests": 2, "callQueue": false,
                "targets": [ { "month": "2025-02", "amount": 200.5 }, { "month": "2025-01", "amount": 0 } ],
                "policy": { "ref": "everything-plan@1",
                            "capacities": [ { "role": "seller", "stage": "in", "entriesPerMonth": 9 } ] },
                "headcount": [ { "role": "seller", "people": 2, "hired": "2025-03" }, { "role": "seller", "people": 1 } ],
                "forecast": { "ref": "everything-forecast@1", "minimumSample": 9 }
              },
              "revenue": {
                "churnDate": "cancellation", "gapMonths": 2, "nettingDays": 3, "weeksPerYear": 53, "daysPerYear": 360,
                "rateDate": "2025-03-31", "months": 6, "cohorts": "quarter", "tenureUnit": "day", "breakdown": "country",
                "horizonMonths": 9, "renewalMonths": 18
              },
              "success": {
                "onboarding": {
                  "milestones": [
                    { "id": "set-up", "name": "Set up", "nameJa": "初期設定", "dueDays": 14 },
                    { "id": "value", "name": "First value", "dueDays": 45 },
                    { "id": "all", "name": "All in", "dueDays": 90 }
                  ],
                  "value": "value", "endsWith": ["set-up", "value"]
                },
                "adoption": { "lookBackDays": 60, "declineFrom": 0.3, "nearlyFullFrom": 1, "by": "features", "from": 0.7 },
                "phases": { "growthDays": 180, "stuckAfterDays": { "onboarding": 60, "growth": 700 } },
                "contacts": { "after": ["P1D", "P3M"], "every": "P6M", "daysAhead": 10, "kinds": ["call", "visit"] },
                "requests": {
                  "withinHours": { "urgent": 1, "high": 2, "normal": 6, "low": 20 },
                  "businessHours": { "from": "08:30", "to": "17:30" }
                }
              },
              "lifetime": {
                "margin": 0.65,
                "simple": { "horizonMonths": 36, "discount": 0.01, "months": 6 },
                "contracts": { "minimumPeriods": 3, "heldOutPeriods": 1, "discount": 0.008, "period": "month" },
                "buying": { "daysPerPeriod": 30, "horizon": 12, "discount": 0.02, "minimumBuyers": 50, "of": "opportunities" }
              },
              "lifecycle": { "acquiredBy": "first", "gapDays": 30, "startWithinDays": 60 },
              "funnel": {
                "process": {
                  "ref": "everything@1", "name": { "en": "Everything", "ja": "全部" },
                  "roles": [ { "id": "seller", "name": { "en": "Seller", "ja": "営業" } } ],
                  "stages": [
                    { "id": "in", "name": { "en": "In", "ja": "入" }, "accountable": "seller" },
                    { "id": "out", "name": { "en": "Out", "ja": "出" }, "accountable": "seller" }
                  ],
                  "goal": "out",
                  "reasons": [ { "id": "gone", "kind": "LOST", "name": { "en": "Gone", "ja": "離脱" } } ]
                },
                "counting": "in_sequence", "unit": "passes", "windowDays": 90, "cohort": "[2025-01-01,..)", "months": 6,
                "breakdown": "device", "opportunities": { "created": "in", "won": "out", "lost": "gone" },
                "businessHours": { "from": "08:30", "to": "00:00" },
                "bottleneck": {
                  "ref": "everything-steps@1", "targets": [ { "from": "in", "to": "out", "rate": 0.5 } ],
                  "capacities": [ { "stage": "in", "perBusinessDay": 2.5 } ]
                },
                "followUp": { "ref": "everything-follow-up@1", "leadDays": 3, "customerDays": 30, "stageDays": { "in": 1 } },
                "ageing": { "ref": "everything-ageing@1", "days": [10] },
                "outlook": {
                  "ref": "everything-outlook@1", "shares": { "NOW": 0.5, "LATER": 0.5 }, "base": "ALL_LEADS",
                  "source": "everything"
                }
              },
              "segmentation": {
                "cs": {
                  "ref": "everything-cs@1", "missing": "NEUTRAL", "neutralPoints": 40.5, "coverageFloor": 0.25,
                  "groups": [
                    {
                      "name": "満足", "weight": 1.5,
                      "indicators": [
                        {
                          "id": "satisfaction", "weight": 2, "direction": "RISING", "summary": "MEAN",
                          "halfLifeDays": 90, "expiresAfterDays": 700,
                          "bins": [ { "from": 0, "to": 7, "points": 0 }, { "from": 7, "to": 10, "points": 100 } ]
                        }
                      ]
                    }
                  ]
                },
                "op": {
                  "ref": "everything-op@1",
                  "groups": [
                    { "name": "room", "weight": 1, "indicators": [ { "id": "need", "categories": { "yes": 100 } } ] }
                  ]
                },
                "grid": {
                  "ref": "everything-grid@1", "csCuts": [], "opCuts": [50], "cuts": "PERCENTILE",
                  "segments": [
                    { "id": "all", "name": { "en": "All", "ja": "全部" } },
                    { "id": "best", "name": { "en": "Best", "ja": "最良" } }
                  ],
                  "placements": [
                    { "segment": "all", "cs": { "notMeasured": true, "to": 100 }, "op": { "notMeasured": true, "to": 100 } },
                    { "segment": "best", "cs": {}, "op": { "from": 50 }, "priority": 1 }
                  ]
                },
                "further": [
                  {
                    "ref": "everything-health@1",
                    "groups": [
                      { "name": "use", "weight": 1, "indicators": [ { "id": "use", "categories": { "yes": 100 } } ] }
                    ]
                  }
                ],
                "observedOn": "2025-03-31",
                "comparedMonths": 12
              },
              "defaults": {
                "encoding": "utf-8", "separator": ";", "quote": "", "header": false, "skipLines": 0,
                "dates": ["yyyy/M/d"], "decimal": ".", "grouping": ",", "empty": ["NULL"], "extraFields": "report",
                "neutralised": false
              },
              "aliases": { "product": { "GTXPro": "GTX Pro" } },
              "ignoredFiles": { "old.csv": "last year's" },
              "bods": [ { "about": "a registry", "file": "statements/*.json" } ],
              "tables": {
                "accounts": [
                  {
                    "about": "the Japanese ones",
                    "file": "日本/取引先.csv",
                    "encoding": "windows-31j", "separator": "\\t", "quote": "'", "header": true, "skipLines": 2,
                    "dates": ["yyyy年M月d日"], "decimal": ",", "grouping": ".", "empty": ["-"], "extraFields": "use",
                    "neutralised": true,
                    "distinct": true,
                    "where": [
                      { "column": "種別", "in": ["顧客", "代理店"] },
                      { "column": 5, "notIn": ["削除"] }
                    ],
                    "columns": {
                      "id": { "columns": ["国", "番号"], "join": "-" },
                      "name": 3,
                      "parentName": { "column": "親会社", "alias": "product", "empty": ["なし"] }
                    }
                  },
                  { "file": "others.csv", "columns": { "id": 1 } }
                ],
                "opportunities": [
                  {
                    "file": "deals.csv",
                    "columns": {
                      "id": 1,
                      "outcome": { "constant": "won" },
                      "closedOn": { "column": 2, "dates": ["yyyy-MM"] },
                      "amount": { "column": 3, "unit": "thousand", "decimal": ",", "grouping": ".", "empty": ["-"] },
                      "currency": { "column": 4, "values": { "¥": "JPY", "*": "USD" } }
                    }
                  }
                ],
                "opportunityLines": [
                  {
                    "file": "wide.csv",
                    "header": true,
                    "columns": {
                      "opportunity": "id",
                      "discount": { "column": "off", "percent": true }
                    },
                    "unpivot": {
                      "columns": ["Phone", "Backup"],
                      "names": { "Phone": "Phone service" },
                      "name": "product",
                      "value": "amount",
                      "unit": "ten-thousand",
                      "skip": ["0", ""]
                    }
                  }
                ],
                "leads": [
                  { "file": "leads.csv", "distinct": true, "columns": { "id": 1, "startedOn": { "column": 2, "dates": ["yyyyMM"] } } }
                ],
                "leadAttributes": [
                  {
                    "file": "wide.csv",
                    "header": true,
                    "columns": { "lead": "id" },
                    "unpivot": { "columns": ["Phone", "Backup"], "name": "name", "value": "value" }
                  }
                ],
                "observations": [
                  {
                    "file": "answers.csv",
                    "columns": {
                      "account": 1,
                      "indicator": { "constant": "satisfaction" },
                      "value": { "column": 2, "decimal": ",", "grouping": ".", "values": { "満足": "5" } },
                      "channel": { "constant": "survey" }
                    }
                  },
                  {
                    "file": "codes.csv",
                    "columns": { "account": 1, "indicator": 2, "category": { "column": 3, "alias": "product" }, "channel": 4 }
                  }
                ]
              },
              "check": [
                {
                  "about": "two sectors", "file": "sectors.csv", "separator": "|", "column": 2,
                  "allowed": ["retail", "medical"]
                }
              ]
            }
            """;

    private Mappings() {}

    /** A mapping of these tables with the plainest frame. */
    static String with(String tables) {
        return with(tables, "");
    }

    /** A mapping of these tables with more members in its frame, each followed by a comma. */
    static String with(String tables, String more) {
        return "{ \"name\": \"m\", \"currency\": \"USD\", \"zone\": \"UTC\", \"fiscalYearStart\": \"JANUARY\",\n" + more
                + "\"tables\": { " + tables + " } }";
    }
}
