package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.examples.report.answer.AcquisitionChannel;
import org.revenuekit.examples.report.answer.ChannelRevenue;
import org.revenuekit.examples.report.answer.LifecycleAnswers;
import org.revenuekit.funnel.lifecycle.CustomerEventKind;
import org.revenuekit.funnel.lifecycle.CustomerLifecycleTally;
import org.revenuekit.funnel.lifecycle.CustomerLifecycles;
import org.revenuekit.funnel.lifecycle.CustomerStage;
import org.revenuekit.funnel.lifecycle.Passage;
import org.revenuekit.funnel.retention.Retention;
import org.revenuekit.funnel.retention.Survival;
import org.revenuekit.funnel.retention.TenureUnit;
import org.revenuekit.funnel.success.FactTally;

/**
 * How far customers have come between the first contact and renewal or end, and which channel brings those who stay.
 */
final class LifecycleStory {
    private static final ImmutableMap<TenureUnit, Integer> YEAR =
            ImmutableMap.of(TenureUnit.MONTH, 12, TenureUnit.DAY, 365);

    private final LifecycleAnswers answers;
    private final CustomerLifecycles lifecycles;
    private final Function<AccountId, String> names;
    private final Page page;

    LifecycleStory(LifecycleAnswers answers, Function<AccountId, String> names, Page page) {
        this.answers = answers;
        this.lifecycles = answers.lifecycles();
        this.names = names;
        this.page = page;
    }

    void tell() {
        page.section("customers");
        page.line(
                "customers.stages",
                count(CustomerStage.PROSPECT),
                count(CustomerStage.ORDERED),
                count(CustomerStage.CUSTOMER),
                count(CustomerStage.FORMER));
        CustomerLifecycleTally tally = lifecycles.tally();
        page.line("customers.facts", used(tally.leads()), used(tally.periods()), used(tally.contractEvents()));
        passages();
        if (!answers.channels().isEmpty()) {
            channels();
            revenue();
        }
        wonWithoutAsset();
        withoutDeal();
    }

    private String count(CustomerStage stage) {
        return Amounts.text(lifecycles.count(stage));
    }

    private String used(FactTally tally) {
        return page.text("customers.used", Amounts.text(tally.used()), Amounts.text(tally.given()));
    }

    private void passages() {
        Columns table = new Columns("  ", "lrrrr");
        table.add(
                "",
                page.text("customers.arrived"),
                page.text("customers.waiting"),
                page.text("customers.left"),
                page.text("customers.median"));
        for (Passage passage : answers.passages()) {
            table.add(
                    name(passage.from()) + " -> " + name(passage.to()),
                    Amounts.text(passage.arrived().count()),
                    Amounts.text(passage.waiting().count()),
                    Amounts.text(passage.left().count()),
                    median(passage.arrived()));
        }
        page.table(table);
    }

    private String name(CustomerEventKind kind) {
        return page.text("customerEvent." + kind.name().toLowerCase(Locale.ROOT));
    }

    private static String median(DurationSummary times) {
        return times.median().map(Duration::toDays).map(Amounts::text).orElse("-");
    }

    private void channels() {
        page.section("acquisition");
        page.line(
                "acquisition.by." + lifecycles.definition().acquiredBy().name().toLowerCase(Locale.ROOT));
        Columns table = new Columns("  ", "lrrrrr");
        table.add(
                "",
                page.text("acquisition.accounts"),
                page.text("acquisition.customers"),
                page.text("acquisition.former"),
                page.text("acquisition.won"),
                page.text("acquisition.median"));
        page.table(table, answers.channels(), Page.GROUPS, channel -> {
            Passage deals = channel.toDeal();
            return new String[] {
                name(channel),
                Amounts.text(channel.lifecycles().list().size()),
                Amounts.text(channel.lifecycles().count(CustomerStage.CUSTOMER)),
                Amounts.text(channel.lifecycles().count(CustomerStage.FORMER)),
                Amounts.text(deals.arrived().count()),
                median(deals.arrived())
            };
        });
    }

    private String name(AcquisitionChannel channel) {
        return channel.channel().map(known -> page.label(known.name())).orElseGet(() -> page.text("acquisition.none"));
    }

    /** Only of channels that brought customers who pay again and again. */
    private void revenue() {
        ImmutableList<AcquisitionChannel> paying = answers.channels().stream()
                .filter(channel -> channel.revenue().isPresent())
                .collect(ImmutableList.toImmutableList());
        Optional<TenureUnit> unit = paying.stream()
                .flatMap(channel -> channel.revenue().stream())
                .map(revenue -> revenue.survival().definition().tenureUnit())
                .findFirst();
        if (unit.isEmpty()) {
            return;
        }
        String word = unit.get().name().toLowerCase(Locale.ROOT);
        Columns table = new Columns("  ", "lrrrrrrr");
        table.add(
                page.text("acquisition.stay"),
                page.text("acquisition.amount"),
                page.text("retention.net"),
                page.text("retention.logo"),
                page.text("acquisition.paid"),
                page.text("survival.left"),
                page.text("acquisition.year." + word),
                page.text("acquisition.half." + word));
        page.table(
                table,
                paying,
                Page.GROUPS,
                channel -> row(name(channel), channel.revenue().orElseThrow()));
    }

    private static String[] row(String label, ChannelRevenue revenue) {
        Optional<Retention<AccountId>> kept = revenue.retention();
        Survival<AccountId> stays = revenue.survival();
        int year = YEAR.getOrDefault(stays.definition().tenureUnit(), 0);
        boolean known = stays.tenures().values().stream().anyMatch(tenure -> tenure.length() >= year);
        return Columns.line(
                Stream.of(
                        label,
                        RecurringStory.amount(revenue.amount()),
                        kept.map(Retention::netRevenue).map(Amounts::percent).orElse("-"),
                        kept.map(Retention::logo).map(Amounts::percent).orElse("-"),
                        Amounts.text(stays.subjects()),
                        Amounts.text(stays.ended())),
                Stream.of(
                        stays.curve()
                                .filter(curve -> known)
                                .map(curve -> Amounts.percent(curve.survival(year)))
                                .orElse("-"),
                        stays.median().isPresent() ? Amounts.text(stays.median().getAsLong()) : "-"));
    }

    private void wonWithoutAsset() {
        ImmutableList<Finding> won = answers.wonWithoutAsset();
        if (!won.isEmpty()) {
            page.line(
                    "customers.wonWithoutAsset",
                    Amounts.text(won.size()),
                    Amounts.text(lifecycles.definition().startWithinDays()));
            page.list(
                    won,
                    finding -> page.detail(page.text(
                            "customers.wonOn",
                            name(finding),
                            Optional.ofNullable(finding.details().get("wonOn")).orElseThrow())));
        }
    }

    private void withoutDeal() {
        ImmutableList<Finding> customers = answers.withoutDeal();
        if (!customers.isEmpty()) {
            page.line("customers.withoutDeal", Amounts.text(customers.size()));
            page.list(
                    customers,
                    finding -> page.detail(page.text(
                            "customers." + finding.kind().code().toLowerCase(Locale.ROOT),
                            name(finding),
                            finding.details().getOrDefault("leads", "0"))));
        }
    }

    private String name(Finding finding) {
        return names.apply(AccountId.of(finding.subject().id()));
    }
}
