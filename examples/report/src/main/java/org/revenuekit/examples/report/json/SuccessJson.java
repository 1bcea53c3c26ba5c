package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.list;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.examples.report.answer.SuccessAnswers;
import org.revenuekit.examples.report.json.ReportDocument.Company;
import org.revenuekit.examples.report.json.ReportDocument.RatioValue;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.funnel.flow.ResponseCounts;
import org.revenuekit.funnel.success.AdoptionReport;
import org.revenuekit.funnel.success.ContactReport;
import org.revenuekit.funnel.success.ContactState;
import org.revenuekit.funnel.success.CriterionCounts;
import org.revenuekit.funnel.success.CustomerAdoption;
import org.revenuekit.funnel.success.CustomerSuccess;
import org.revenuekit.funnel.success.FactTally;
import org.revenuekit.funnel.success.LifecycleBoard;
import org.revenuekit.funnel.success.LifecyclePhase;
import org.revenuekit.funnel.success.MilestoneCounts;
import org.revenuekit.funnel.success.MilestoneState;
import org.revenuekit.funnel.success.OnboardingReport;
import org.revenuekit.funnel.success.RequestResponse;
import org.revenuekit.funnel.success.ServiceReport;
import org.revenuekit.funnel.success.SuccessReport;
import org.revenuekit.funnel.success.UsageReading;

/** What becomes of customers after the sale, as data. */
final class SuccessJson {
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3_600);

    private final SuccessAnswers answers;
    private final DataSet data;

    private SuccessJson(SuccessAnswers answers, DataSet data) {
        this.answers = answers;
        this.data = data;
    }

    record Success(
            long customers,
            Optional<Lifecycle> lifecycle,
            Optional<Onboarding> onboarding,
            Optional<Contacts> contacts,
            Optional<Requests> requests,
            ImmutableList<Adoption> adoption,
            Optional<Criteria> criteria) {}

    record FactsUsed(long given, long used, long setAside) {}

    record Lifecycle(
            String policy, ImmutableList<PhaseCount> phases, long outside, ImmutableList<CustomerPhase> customers) {}

    record PhaseCount(String phase, long customers, Optional<Long> medianDays) {}

    record CustomerPhase(Company account, String phase, String since, long days, boolean stuck) {}

    record Onboarding(
            String plan,
            FactsUsed facts,
            MilestoneCount whole,
            ImmutableList<MilestoneCount> milestones,
            Optional<Long> medianDaysToValue,
            ImmutableList<LateMilestone> late) {}

    record MilestoneCount(
            Optional<String> milestone, long inTime, long late, long open, long missed, RatioValue completionRate) {}

    record LateMilestone(Company account, String milestone, String dueOn, Optional<String> reachedOn) {}

    record Contacts(
            String cadence,
            FactsUsed facts,
            long overdue,
            long due,
            RatioValue shareOverdue,
            ImmutableList<ContactRow> items) {}

    record ContactRow(Company account, String dueOn, long daysOverdue, Optional<String> lastContact) {}

    record Requests(
            String promise,
            FactsUsed facts,
            long met,
            long missed,
            long overdue,
            long pending,
            RatioValue shareInTime,
            ImmutableList<RequestRow> items) {}

    record RequestRow(
            String id,
            Company account,
            String priority,
            Optional<String> about,
            String receivedAt,
            Optional<String> answeredAt,
            String deadline,
            BigDecimal businessHours,
            String state) {}

    record Adoption(
            String policy, String kind, FactsUsed facts, RatioValue rate, ImmutableList<AdoptionRow> customers) {}

    record AdoptionRow(
            Company account, ReadingRow latest, Optional<ReadingRow> earlier, boolean declining, boolean nearlyFull) {}

    record ReadingRow(String on, long used, long available) {}

    record Criteria(
            String definition,
            FactsUsed facts,
            long attained,
            long late,
            long inTime,
            long missed,
            long unknown,
            ImmutableList<CriterionRow> items) {}

    record CriterionRow(
            Company account,
            String criterion,
            String meaning,
            String measure,
            BigDecimal target,
            String direction,
            String dueOn,
            String state,
            Optional<String> reachedOn,
            Optional<BigDecimal> latest,
            Optional<String> measuredOn,
            boolean holds) {}

    static Success of(SuccessAnswers answers, DataSet data) {
        SuccessJson json = new SuccessJson(answers, data);
        return new Success(
                answers.customers().list().size(),
                answers.phases().map(json::lifecycle),
                answers.onboarding().map(json::onboarding),
                answers.contacts().map(json::contacts),
                answers.service().map(json::requests),
                list(answers.adoption().stream().map(json::adoption)),
                answers.criteria().map(json::criteria));
    }

    private Company company(AccountId account) {
        return ReportJson.company(account, data);
    }

    static FactsUsed facts(FactTally tally) {
        return new FactsUsed(tally.given(), tally.used(), tally.setAside());
    }

    private Lifecycle lifecycle(LifecycleBoard board) {
        return new Lifecycle(
                board.definition().ref().toString(),
                list(Arrays.stream(LifecyclePhase.values())
                        .map(phase -> new PhaseCount(
                                phase.name(),
                                board.count(phase),
                                board.stays(phase).ended().median().map(Duration::toDays)))),
                board.outside(),
                list(board.list().stream()
                        .flatMap(state -> state.phase().stream()
                                .map(phase -> new CustomerPhase(
                                        company(state.customer().account()),
                                        phase.name(),
                                        state.since().orElseThrow().toString(),
                                        state.days(),
                                        state.stuck())))));
    }

    private Onboarding onboarding(OnboardingReport report) {
        return new Onboarding(
                report.definition().ref().toString(),
                facts(report.tally()),
                counts(Optional.empty(), report.whole()),
                list(report.byMilestone().entrySet().stream()
                        .map(entry -> counts(Optional.of(entry.getKey().value()), entry.getValue()))),
                report.timeToValue().median().map(Duration::toDays),
                list(report.list().stream()
                        .flatMap(customer -> customer.milestones().entrySet().stream()
                                .filter(entry -> entry.getValue().state() == MilestoneState.LATE
                                        || entry.getValue().state() == MilestoneState.MISSED)
                                .map(entry -> new LateMilestone(
                                        company(customer.customer().account()),
                                        entry.getKey().value(),
                                        entry.getValue().dueOn().toString(),
                                        entry.getValue().reachedOn().map(LocalDate::toString))))));
    }

    private static MilestoneCount counts(Optional<String> milestone, MilestoneCounts counts) {
        return new MilestoneCount(
                milestone,
                counts.inTime(),
                counts.late(),
                counts.open(),
                counts.missed(),
                ReportJson.value(counts.completionRate()));
    }

    private Contacts contacts(ContactReport report) {
        return new Contacts(
                report.definition().ref().toString(),
                facts(report.tally()),
                report.count(ContactState.OVERDUE),
                report.count(ContactState.DUE),
                ReportJson.value(report.shareOverdue()),
                list(report.overdue().stream()
                        .map(contact -> new ContactRow(
                                company(contact.customer().account()),
                                contact.dueOn().orElseThrow().toString(),
                                contact.daysOverdue(),
                                contact.lastTouch().map(LocalDate::toString)))));
    }

    private Requests requests(ServiceReport report) {
        ResponseCounts counts = report.total();
        return new Requests(
                report.definition().ref().toString(),
                facts(report.tally()),
                counts.met(),
                counts.missed(),
                counts.overdue(),
                counts.pending(),
                ReportJson.value(counts.shareInTime()),
                list(report.list().stream()
                        .flatMap(customer -> customer.responses().stream().map(this::request))));
    }

    private RequestRow request(RequestResponse response) {
        return new RequestRow(
                response.request().id().value(),
                company(response.request().account()),
                response.request().priority().name(),
                Optional.ofNullable(answers.abouts().get(response.request().id())),
                response.request().receivedAt().toString(),
                response.answeredAt().map(Instant::toString),
                response.deadline().toString(),
                hours(response.businessTime()),
                response.state().name());
    }

    private static BigDecimal hours(Duration time) {
        return BigDecimal.valueOf(time.toSeconds()).divide(SECONDS_PER_HOUR, 2, RoundingMode.HALF_UP);
    }

    private Adoption adoption(AdoptionReport report) {
        return new Adoption(
                report.definition().ref().toString(),
                report.definition().kind().name(),
                facts(report.tally()),
                ReportJson.value(report.rate()),
                list(report.list().stream()
                        .flatMap(customer -> customer.latest().stream().map(latest -> row(customer, latest)))));
    }

    private AdoptionRow row(CustomerAdoption customer, UsageReading latest) {
        return new AdoptionRow(
                company(customer.customer().account()),
                reading(latest),
                customer.earlier().map(SuccessJson::reading),
                customer.declining(),
                customer.nearlyFull());
    }

    private static ReadingRow reading(UsageReading reading) {
        return new ReadingRow(reading.on().toString(), reading.used(), reading.available());
    }

    private Criteria criteria(SuccessReport report) {
        CriterionCounts counts = report.total();
        return new Criteria(
                report.definition().ref().toString(),
                facts(report.tally()),
                counts.attained(),
                counts.late(),
                counts.inTime(),
                counts.missed(),
                counts.unknown(),
                list(report.list().stream().flatMap(this::rows)));
    }

    private Stream<CriterionRow> rows(CustomerSuccess customer) {
        return customer.results().stream()
                .map(result -> new CriterionRow(
                        company(customer.customer().account()),
                        result.criterion().id().value(),
                        result.criterion().meaning().en(),
                        result.criterion().indicator().value(),
                        result.criterion().target(),
                        result.criterion().direction().name(),
                        result.criterion().dueOn().toString(),
                        result.state().name(),
                        result.reachedOn().map(LocalDate::toString),
                        result.latest(),
                        result.measuredOn().map(LocalDate::toString),
                        result.holds()));
    }
}
