package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.company;
import static org.revenuekit.examples.report.json.ReportJson.list;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Bounds;
import org.revenuekit.examples.report.answer.OwnershipAnswers;
import org.revenuekit.examples.report.answer.OwnershipAnswers.Stated;
import org.revenuekit.examples.report.answer.OwnershipAnswers.TopShare;
import org.revenuekit.examples.report.json.ReportDocument.Company;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HolderStanding;
import org.revenuekit.hierarchy.link.Share;

/** Who holds how much of whom, as data. */
final class OwnershipJson {
    private static final int DECIMALS = 6;

    private OwnershipJson() {}

    record Ownership(
            ImmutableSortedMap<HolderStanding, Long> standings,
            ImmutableList<HolderRow> holders,
            ImmutableList<DeadlockRow> deadlocks,
            ImmutableList<OverWholeRow> overWhole,
            ImmutableList<EconomicRow> economic,
            long economicLeftOut,
            ImmutableList<StatedRow> statedIndirect) {}

    record HolderRow(Company holder, Company company, Range share, HolderStanding standing, boolean decides) {}

    /** Rounded outwards, so that what it says stays true. */
    record Range(BigDecimal low, BigDecimal high) {
        static Range of(Share share) {
            return of(share.low(), share.high());
        }

        static Range of(Bounds<BigDecimal> bounds) {
            return of(bounds.low(), bounds.high());
        }

        private static Range of(BigDecimal low, BigDecimal high) {
            return new Range(rounded(low, RoundingMode.DOWN), rounded(high, RoundingMode.UP));
        }

        private static BigDecimal rounded(BigDecimal share, RoundingMode mode) {
            return share.scale() > DECIMALS ? share.setScale(DECIMALS, mode) : share;
        }
    }

    record DeadlockRow(Company company, ImmutableList<Company> holders) {}

    record OverWholeRow(Company company, BigDecimal sum) {}

    record EconomicRow(Company holder, Company company, Range share, boolean exact, boolean controlled) {}

    record StatedRow(
            Optional<Company> holder,
            Company company,
            String type,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            Optional<Range> computed,
            Optional<Boolean> agrees) {}

    static Ownership of(OwnershipAnswers answers, Hierarchy hierarchy) {
        return new Ownership(
                answers.standings(),
                list(answers.holders().stream()
                        .map(holder -> new HolderRow(
                                company(holder.holder()),
                                company(holder.company()),
                                Range.of(holder.share()),
                                holder.standing(),
                                holder.decides()))),
                list(answers.deadlocks().stream()
                        .map(row -> new DeadlockRow(
                                company(row.company()),
                                list(row.holders().stream().map(ReportJson::company))))),
                list(answers.overWhole().stream().map(row -> new OverWholeRow(company(row.company()), row.sum()))),
                list(answers.shares().stream().map(OwnershipJson::economic)),
                answers.sharesLeftOut(),
                list(answers.stated().stream().map(row -> stated(row, hierarchy))));
    }

    private static EconomicRow economic(TopShare row) {
        return new EconomicRow(
                company(row.share().holder()),
                company(row.share().company()),
                Range.of(row.share().bounds()),
                row.share().isExact(),
                row.controlled());
    }

    private static StatedRow stated(Stated row, Hierarchy hierarchy) {
        return new StatedRow(
                row.interest().parent().map(id -> named(id, hierarchy)),
                named(row.interest().child(), hierarchy),
                row.interest().type(),
                row.interest().low(),
                row.interest().high(),
                row.computed().map(share -> Range.of(share.bounds())),
                row.agrees());
    }

    private static Company named(String id, Hierarchy hierarchy) {
        return new Company(
                id,
                hierarchy
                        .accounts()
                        .find(AccountId.of(id))
                        .map(account -> account.label())
                        .orElse(id));
    }
}
