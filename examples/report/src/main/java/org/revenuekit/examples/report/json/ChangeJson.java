package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.list;
import static org.revenuekit.examples.report.json.ReportJson.value;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.examples.report.answer.MonthChange;
import org.revenuekit.examples.report.json.ReportDocument.RatioValue;
import org.revenuekit.funnel.change.ChangeCause;
import org.revenuekit.funnel.change.Effect;
import org.revenuekit.funnel.change.FunnelChange;
import org.revenuekit.funnel.change.SimpsonWarning;

/** Why one cohort brought more or less than the one before, as data. */
final class ChangeJson {
    private ChangeJson() {}

    record Change(
            String earlier,
            String later,
            String policy,
            String by,
            BigDecimal total,
            ImmutableList<CauseRow> causes,
            ImmutableList<GroupRow> groups,
            ImmutableList<SimpsonRow> simpson) {}

    /** An effect in conversions at the goal, exact as a quotient. */
    record CauseRow(
            String factor,
            Optional<String> from,
            Optional<String> to,
            BigDecimal effect,
            BigDecimal numerator,
            BigDecimal denominator) {}

    record GroupRow(Optional<String> key, BigDecimal total) {}

    record SimpsonRow(String from, String to, RatioValue earlier, RatioValue later) {}

    static Change change(MonthChange month) {
        FunnelChange<String> change = month.change();
        ImmutableList.Builder<GroupRow> groups = ImmutableList.builder();
        change.groups().forEach((key, parts) -> groups.add(new GroupRow(Optional.of(key), rounded(parts.total()))));
        if (change.ungrouped().total().signum() != 0) {
            groups.add(new GroupRow(Optional.empty(), rounded(change.ungrouped().total())));
        }
        return new Change(
                month.earlier().toString(),
                month.later().toString(),
                change.definition().ref().toString(),
                change.later().grouping(),
                rounded(change.total()),
                list(change.causes().stream().map(ChangeJson::cause)),
                groups.build(),
                list(change.simpsonWarnings().stream().map(ChangeJson::warning)));
    }

    private static CauseRow cause(ChangeCause cause) {
        Ratio exact = cause.effect().exact();
        return new CauseRow(
                cause.factor().name(),
                cause.step().map(step -> step.from().value()),
                cause.step().map(step -> step.to().value()),
                rounded(cause.effect()),
                exact.numerator(),
                exact.denominator());
    }

    private static SimpsonRow warning(SimpsonWarning warning) {
        return new SimpsonRow(
                warning.from().value(), warning.to().value(), value(warning.earlier()), value(warning.later()));
    }

    private static BigDecimal rounded(Effect effect) {
        return effect.rounded(ReportJson.DECIMALS);
    }
}
