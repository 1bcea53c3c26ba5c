package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.company;
import static org.revenuekit.examples.report.json.ReportJson.list;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.revenuekit.examples.report.Answers;
import org.revenuekit.examples.report.answer.AccountAnswers;
import org.revenuekit.examples.report.json.LinkJson.Counts;
import org.revenuekit.examples.report.json.ReportDocument.Company;
import org.revenuekit.hierarchy.Node;
import org.revenuekit.hierarchy.rollup.MoneyRollUp;
import org.revenuekit.hierarchy.rollup.SizeBand;

/** Accounts by status and country, families by size and level, and what a year brought, as data. */
final class PortfolioJson {
    private static final int FAMILIES_OF_YEAR = 10;

    private PortfolioJson() {}

    record Known(Counts statuses, Counts countries) {}

    record Sizes(String definition, ImmutableList<SizeRow> bands) {}

    record SizeRow(long from, Optional<Long> below, long families, long accounts, BigDecimal revenue) {}

    record LevelRow(long depth, long nodes, ImmutableList<RankedRow> largest) {}

    record RankedRow(long rank, Company company, BigDecimal revenue) {}

    record YearRow(
            String definition,
            String from,
            String to,
            long used,
            BigDecimal total,
            BigDecimal ungrouped,
            ImmutableList<RankedRow> largest) {}

    static Known known(AccountAnswers answers) {
        return new Known(Counts.of(answers.statuses()), Counts.of(answers.countries()));
    }

    static Sizes sizes(Answers answers) {
        return new Sizes(
                answers.sizes().definition().toString(),
                list(answers.sizes().bands().stream().map(PortfolioJson::size)));
    }

    private static SizeRow size(SizeBand band) {
        return new SizeRow(
                band.fromInclusive(),
                band.toExclusive(),
                band.families(),
                band.accounts(),
                band.value().rounded().getAmount());
    }

    static ImmutableList<LevelRow> levels(Answers answers) {
        return list(answers.levels().stream()
                .map(level -> new LevelRow(
                        level.depth(),
                        level.nodes(),
                        list(level.largest().stream()
                                .map(ranked -> row(
                                        ranked.rank(),
                                        ranked.node(),
                                        ranked.value().getAmount()))))));
    }

    static ImmutableList<YearRow> years(Answers answers) {
        return list(answers.years().stream().map(PortfolioJson::year));
    }

    private static YearRow year(MoneyRollUp year) {
        return new YearRow(
                year.definition().toString(),
                year.span().from().orElseThrow().toString(),
                year.asOf().date().toString(),
                year.facts().used(),
                year.total().getAmount(),
                year.ungrouped().getAmount(),
                list(year.familyRanking().stream()
                        .limit(FAMILIES_OF_YEAR)
                        .map(ranked -> row(
                                ranked.rank(),
                                ranked.family().ultimate(),
                                ranked.value().getAmount()))));
    }

    private static RankedRow row(long rank, Node node, BigDecimal revenue) {
        return new RankedRow(rank, company(node), revenue);
    }
}
