package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.revenuekit.examples.report.answer.FunnelAnswers;
import org.revenuekit.examples.report.answer.MonthChange;
import org.revenuekit.funnel.change.ChangeCause;
import org.revenuekit.funnel.change.ChangeParts;
import org.revenuekit.funnel.change.Effect;
import org.revenuekit.funnel.change.SimpsonWarning;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/** Why one monthly cohort brought more or less than the one before: volume, mix and rate, exactly additive. */
final class ChangeStory {
    private final SalesProcess process;
    private final ImmutableList<MonthChange> changes;
    private final Page page;

    ChangeStory(FunnelAnswers answers, Page page) {
        this.process = answers.journeys().definition();
        this.changes = answers.changes();
        this.page = page;
    }

    void tell() {
        if (changes.isEmpty()) {
            return;
        }
        page.section("changes");
        changes.forEach(this::change);
        MonthChange.largest(changes).ifPresent(this::causes);
    }

    private void change(MonthChange month) {
        Conversion later = month.change().later().total();
        page.line(
                "changes.month",
                month.earlier(),
                month.later(),
                Amounts.text(month.change().earlier().total().count(process.goal())),
                Amounts.text(later.count(process.goal())),
                effect(month.change().total()),
                most(month.change().largest()));
        long open = later.maturity(process.stages().get(0).id(), process.goal()).open();
        if (open > 0 && !process.reasons().isEmpty()) {
            page.detail(page.text("changes.open", month.later(), Amounts.text(open)));
        }
    }

    /** The largest change in full. */
    private void causes(MonthChange month) {
        page.line(
                "changes.largest",
                month.earlier(),
                month.later(),
                month.change().definition().ref());
        month.change().largest().forEach(cause -> page.detail(cause(cause)));
        if (month.change().groups().size() > 1) {
            page.line("changes.groups", month.change().later().grouping());
            month.change().groups().forEach(this::group);
        }
        month.change().simpsonWarnings().forEach(this::warning);
    }

    private void group(String key, ChangeParts parts) {
        page.detail(page.text("changes.group", key, effect(parts.total()), most(parts.largest())));
    }

    private void warning(SimpsonWarning warning) {
        page.line(
                warning.isRise() ? "changes.simpsonRise" : "changes.simpsonFall",
                name(warning.from()),
                name(warning.to()),
                Amounts.percent(warning.earlier()),
                Amounts.percent(warning.later()),
                warning.grouping());
    }

    private String most(ImmutableList<ChangeCause> largest) {
        return largest.stream().findFirst().map(this::cause).orElse("-");
    }

    private String cause(ChangeCause cause) {
        String factor = page.text("changes." + cause.factor().name().toLowerCase(Locale.ROOT));
        return page.text(
                "changes.cause",
                cause.step()
                        .map(step -> factor + " " + name(step.from()) + " -> " + name(step.to()))
                        .orElse(factor),
                effect(cause.effect()));
    }

    private static String effect(Effect effect) {
        return (effect.signum() > 0 ? "+" : "") + effect.rounded(1).toPlainString();
    }

    private String name(StageId stage) {
        return page.label(process.stage(stage).name());
    }
}
