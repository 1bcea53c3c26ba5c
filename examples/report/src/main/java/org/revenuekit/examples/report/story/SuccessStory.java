package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.examples.report.answer.SuccessAnswers;
import org.revenuekit.funnel.success.CustomerOnboarding;
import org.revenuekit.funnel.success.LifecycleBoard;
import org.revenuekit.funnel.success.LifecyclePhase;
import org.revenuekit.funnel.success.MilestoneCounts;
import org.revenuekit.funnel.success.MilestoneId;
import org.revenuekit.funnel.success.MilestoneState;
import org.revenuekit.funnel.success.MilestoneStatus;
import org.revenuekit.funnel.success.OnboardingMilestone;
import org.revenuekit.funnel.success.OnboardingReport;

/** What becomes of customers after the sale: in which phase they are, and how they are brought into use. */
final class SuccessStory {
    private final SuccessAnswers answers;
    private final Function<AccountId, String> names;
    private final Page page;

    SuccessStory(SuccessAnswers answers, Function<AccountId, String> names, Page page) {
        this.answers = answers;
        this.names = names;
        this.page = page;
    }

    void tell() {
        answers.phases().ifPresent(this::phases);
        answers.onboarding().ifPresent(this::onboarding);
        new CareStory(answers, names, page).tell();
    }

    private void phases(LifecycleBoard board) {
        page.section("lifecycle");
        Columns table = new Columns("  ", "lrr");
        table.add("", page.text("lifecycle.customers"), page.text("lifecycle.median"));
        for (LifecyclePhase phase : LifecyclePhase.values()) {
            table.add(
                    name(phase),
                    Amounts.text(board.count(phase)),
                    median(board.stays(phase).ended()));
        }
        page.table(table);
        page.line("lifecycle.outside", Amounts.text(board.outside()));
        page.list(
                board.stuck(),
                state -> page.line(
                        "lifecycle.stuck",
                        names.apply(state.customer().account()),
                        name(state.phase().orElseThrow()),
                        Amounts.text(state.days())));
    }

    private String name(LifecyclePhase phase) {
        return page.text("lifecycle." + phase.name().toLowerCase(Locale.ROOT));
    }

    private static String median(DurationSummary stays) {
        return stays.median().map(SuccessStory::days).orElse("-");
    }

    private static String days(Duration time) {
        return Amounts.text(time.toDays());
    }

    private void onboarding(OnboardingReport report) {
        page.section("onboarding");
        MilestoneCounts whole = report.whole();
        page.line(
                "onboarding.rate",
                Amounts.percent(whole.completionRate()),
                Amounts.text(whole.completed()),
                Amounts.text(whole.late()),
                Amounts.text(whole.open()),
                Amounts.text(whole.missed()));
        Columns table = new Columns("  ", "lrrrrr");
        table.add(
                page.text("onboarding.milestone"),
                page.text("onboarding.inTime"),
                page.text("onboarding.late"),
                page.text("onboarding.open"),
                page.text("onboarding.missed"),
                page.text("onboarding.reached"));
        for (OnboardingMilestone milestone : report.definition().milestones()) {
            MilestoneCounts counts = report.of(milestone.id());
            table.add(
                    page.label(milestone.name()),
                    Amounts.text(counts.inTime()),
                    Amounts.text(counts.late()),
                    Amounts.text(counts.open()),
                    Amounts.text(counts.missed()),
                    Amounts.percent(counts.completionRate()));
        }
        page.table(table);
        DurationSummary value = report.timeToValue();
        value.median()
                .ifPresent(median -> page.line(
                        "onboarding.value",
                        Amounts.text(value.count()),
                        days(median),
                        days(value.max().orElseThrow())));
        late(report);
    }

    /** Who is late, or was, in the order of the plan. */
    private void late(OnboardingReport report) {
        ImmutableMap<MilestoneId, OnboardingMilestone> milestones = report.definition().milestones().stream()
                .collect(ImmutableMap.toImmutableMap(OnboardingMilestone::id, Function.identity()));
        ImmutableList<String> lines = report.list().stream()
                .flatMap(customer -> customer.milestones().entrySet().stream()
                        .flatMap(entry -> Optional.ofNullable(milestones.get(entry.getKey())).stream()
                                .flatMap(milestone -> line(customer, milestone, entry.getValue()).stream())))
                .collect(ImmutableList.toImmutableList());
        page.list(lines, page::detail);
    }

    private Optional<String> line(CustomerOnboarding customer, OnboardingMilestone milestone, MilestoneStatus status) {
        String name = names.apply(customer.customer().account());
        if (status.state() == MilestoneState.LATE) {
            return Optional.of(page.text(
                    "onboarding.wasLate",
                    name,
                    page.label(milestone.name()),
                    status.dueOn(),
                    status.reachedOn().orElseThrow()));
        }
        return status.state() == MilestoneState.MISSED
                ? Optional.of(page.text("onboarding.isLate", name, page.label(milestone.name()), status.dueOn()))
                : Optional.empty();
    }
}
