package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Bounds;
import org.revenuekit.examples.report.answer.OwnershipAnswers;
import org.revenuekit.examples.report.answer.OwnershipAnswers.Stated;
import org.revenuekit.examples.report.answer.OwnershipAnswers.TopShare;
import org.revenuekit.hierarchy.EconomicShare;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.Holder;
import org.revenuekit.hierarchy.HolderStanding;

/** Who holds how much of whom, and what stands beside control. */
final class OwnershipStory {
    private final OwnershipAnswers ownership;
    private final Hierarchy hierarchy;
    private final Page page;

    OwnershipStory(OwnershipAnswers ownership, Hierarchy hierarchy, Page page) {
        this.ownership = ownership;
        this.hierarchy = hierarchy;
        this.page = page;
    }

    void tell() {
        page.section("ownership");
        page.line("ownership.standings", page.counts(ownership.standings()));
        page.list(
                ownership.holders().stream()
                        .filter(holder -> holder.standing() == HolderStanding.POSSIBLE_CONTROL)
                        .collect(ImmutableList.toImmutableList()),
                this::possible);
        page.list(
                ownership.deadlocks(),
                row -> page.line("ownership.deadlock", row.company().label(), page.names(row.holders())));
        page.list(
                ownership.overWhole(),
                row -> page.line("ownership.overWhole", row.company().label(), Amounts.percent(row.sum())));
        page.list(ownership.shares(), this::share);
        if (ownership.sharesLeftOut() > 0) {
            page.line("ownership.leftOut", Amounts.text(ownership.sharesLeftOut()));
        }
        page.list(ownership.stated(), this::stated);
    }

    private void possible(Holder holder) {
        page.line(
                "ownership.possible",
                holder.holder().label(),
                percent(holder.share().low(), holder.share().high()),
                holder.company().label());
    }

    private void share(TopShare row) {
        page.line(
                row.controlled() ? "ownership.controlled" : "ownership.notControlled",
                row.share().holder().label(),
                percent(row.share().bounds()),
                row.share().company().label());
    }

    private void stated(Stated row) {
        String computed = row.computed()
                .map(EconomicShare::bounds)
                .map(OwnershipStory::percent)
                .orElse("-");
        String stated = row.interest().low().isEmpty() && row.interest().high().isEmpty()
                ? row.interest().type()
                : percent(
                        row.interest().low().orElse(BigDecimal.ZERO),
                        row.interest().high().orElse(BigDecimal.ONE));
        page.line(
                row.agrees().orElse(true) ? "ownership.stated" : "ownership.statedDiffers",
                row.interest().parent().map(this::name).orElse("-"),
                stated,
                name(row.interest().child()),
                computed);
    }

    private String name(String id) {
        return hierarchy
                .accounts()
                .find(AccountId.of(id))
                .map(account -> account.label())
                .orElse(id);
    }

    private static String percent(Bounds<BigDecimal> bounds) {
        return percent(bounds.low(), bounds.high());
    }

    private static String percent(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0 ? Amounts.percent(low) : Amounts.percent(low) + " - " + Amounts.percent(high);
    }
}
