package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.list;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.examples.report.answer.AcquisitionChannel;
import org.revenuekit.examples.report.answer.ChannelRevenue;
import org.revenuekit.examples.report.answer.LifecycleAnswers;
import org.revenuekit.examples.report.json.ReportDocument.Company;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.lifecycle.CustomerLifecycle;
import org.revenuekit.funnel.lifecycle.CustomerLifecycleTally;
import org.revenuekit.funnel.lifecycle.CustomerLifecycles;
import org.revenuekit.funnel.lifecycle.CustomerStage;
import org.revenuekit.funnel.lifecycle.Passage;
import org.revenuekit.funnel.process.ChannelId;

/** One lifecycle for each customer, as data. */
final class LifecycleJson {
    private static final int MOST_EVENTS = 100;

    private final LifecycleAnswers answers;
    private final DataSet data;

    private LifecycleJson(LifecycleAnswers answers, DataSet data) {
        this.answers = answers;
        this.data = data;
    }

    record Lifecycle(
            String policy,
            String process,
            Used facts,
            ImmutableList<StageCount> stages,
            ImmutableList<PassageRow> passages,
            ImmutableList<Channel> channels,
            ImmutableList<Won> wonWithoutAsset,
            ImmutableList<NoDeal> withoutDeal,
            ImmutableList<AccountLifecycle> accounts) {}

    record Used(SuccessJson.FactsUsed leads, SuccessJson.FactsUsed periods, SuccessJson.FactsUsed contractEvents) {}

    record StageCount(String stage, long accounts) {}

    record PassageRow(
            String from,
            String to,
            long arrived,
            long waiting,
            long left,
            long before,
            Optional<Long> medianDays,
            Optional<Long> medianDaysWaiting) {}

    /** A channel; without id that of those of no channel. */
    record Channel(
            Optional<String> channel,
            long accounts,
            ImmutableList<StageCount> stages,
            PassageRow toDeal,
            Optional<Revenue> revenue) {}

    record Revenue(BigDecimal amount, Optional<RetentionJson.Kept> kept, RetentionJson.Stays survival) {}

    record Won(Company account, String wonOn, long days) {}

    record NoDeal(Company account, String code, long leads) {}

    record AccountLifecycle(
            Company account,
            String stage,
            String since,
            Optional<String> lead,
            Optional<String> channel,
            long eventCount,
            ImmutableList<Event> events) {}

    record Event(String on, String kind) {}

    static Lifecycle of(LifecycleAnswers answers, DataSet data) {
        return new LifecycleJson(answers, data).lifecycle();
    }

    private Lifecycle lifecycle() {
        CustomerLifecycles lifecycles = answers.lifecycles();
        return new Lifecycle(
                answers.definition().toString(),
                lifecycles.process().ref().toString(),
                facts(lifecycles.tally()),
                stages(lifecycles),
                list(answers.passages().stream().map(LifecycleJson::passage)),
                list(answers.channels().stream().map(LifecycleJson::channel)),
                list(answers.wonWithoutAsset().stream().map(this::won)),
                list(answers.withoutDeal().stream().map(this::noDeal)),
                list(lifecycles.list().stream().map(this::account)));
    }

    private static Used facts(CustomerLifecycleTally tally) {
        return new Used(
                SuccessJson.facts(tally.leads()),
                SuccessJson.facts(tally.periods()),
                SuccessJson.facts(tally.contractEvents()));
    }

    private static ImmutableList<StageCount> stages(CustomerLifecycles lifecycles) {
        return list(Arrays.stream(CustomerStage.values())
                .map(stage -> new StageCount(stage.name(), lifecycles.count(stage))));
    }

    private static PassageRow passage(Passage passage) {
        return new PassageRow(
                passage.from().name(),
                passage.to().name(),
                passage.arrived().count(),
                passage.waiting().count(),
                passage.left().count(),
                passage.before(),
                median(passage.arrived()),
                median(passage.waiting()));
    }

    private static Optional<Long> median(DurationSummary times) {
        return times.median().map(Duration::toDays);
    }

    private static Channel channel(AcquisitionChannel channel) {
        return new Channel(
                channel.channel().map(known -> known.id().value()),
                channel.lifecycles().list().size(),
                stages(channel.lifecycles()),
                passage(channel.toDeal()),
                channel.revenue().map(LifecycleJson::revenue));
    }

    private static Revenue revenue(ChannelRevenue revenue) {
        return new Revenue(
                RecurringJson.amount(revenue.amount()),
                revenue.retention().map(RetentionJson::kept),
                RetentionJson.stays(revenue.survival()));
    }

    private Company company(Finding finding) {
        return ReportJson.company(AccountId.of(finding.subject().id()), data);
    }

    private Won won(Finding finding) {
        return new Won(company(finding), detail(finding, "wonOn"), Long.parseLong(detail(finding, "days")));
    }

    private NoDeal noDeal(Finding finding) {
        return new NoDeal(
                company(finding),
                finding.kind().code(),
                Long.parseLong(finding.details().getOrDefault("leads", "0")));
    }

    private static String detail(Finding finding, String name) {
        return Optional.ofNullable(finding.details().get(name)).orElseThrow();
    }

    private AccountLifecycle account(CustomerLifecycle lifecycle) {
        return new AccountLifecycle(
                ReportJson.company(lifecycle.account(), data),
                lifecycle.stage().name(),
                lifecycle.since().toString(),
                lifecycle.lead().map(lead -> lead.id().value()),
                lifecycle.lead().flatMap(Lead::channel).map(ChannelId::value),
                lifecycle.events().size(),
                list(lifecycle.events().stream()
                        .limit(MOST_EVENTS)
                        .map(event ->
                                new Event(event.on().toString(), event.kind().name()))));
    }
}
