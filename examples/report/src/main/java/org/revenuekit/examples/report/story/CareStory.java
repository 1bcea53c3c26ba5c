package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Function;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.examples.report.answer.SuccessAnswers;
import org.revenuekit.examples.report.canonical.Shown;
import org.revenuekit.funnel.flow.ResponseCounts;
import org.revenuekit.funnel.flow.ResponseState;
import org.revenuekit.funnel.success.AdoptionReport;
import org.revenuekit.funnel.success.ContactReport;
import org.revenuekit.funnel.success.ContactState;
import org.revenuekit.funnel.success.CriterionCounts;
import org.revenuekit.funnel.success.CriterionResult;
import org.revenuekit.funnel.success.CriterionState;
import org.revenuekit.funnel.success.Customer;
import org.revenuekit.funnel.success.CustomerAdoption;
import org.revenuekit.funnel.success.CustomerContact;
import org.revenuekit.funnel.success.RequestResponse;
import org.revenuekit.funnel.success.ServiceReport;
import org.revenuekit.funnel.success.SuccessReport;
import org.revenuekit.funnel.success.UsageReading;

/** How customers are cared for after the sale: contacts, requests, use, and what success means to them. */
final class CareStory {
    private final SuccessAnswers answers;
    private final Function<AccountId, String> names;
    private final Page page;

    CareStory(SuccessAnswers answers, Function<AccountId, String> names, Page page) {
        this.answers = answers;
        this.names = names;
        this.page = page;
    }

    void tell() {
        answers.contacts().ifPresent(this::contacts);
        answers.service().ifPresent(this::requests);
        answers.adoption().forEach(this::adoption);
        answers.criteria().ifPresent(this::criteria);
    }

    private void contacts(ContactReport report) {
        page.section("contacts");
        page.line(
                "contacts.overdue",
                Amounts.text(report.count(ContactState.OVERDUE)),
                Amounts.percent(report.shareOverdue()),
                Amounts.text(report.count(ContactState.DUE)));
        page.list(report.overdue(), this::contact);
    }

    private void contact(CustomerContact contact) {
        page.line(
                "contacts.line",
                names.apply(contact.customer().account()),
                contact.dueOn().orElseThrow(),
                Amounts.text(contact.daysOverdue()),
                contact.lastTouch().map(LocalDate::toString).orElseGet(() -> page.text("contacts.never")));
    }

    private void requests(ServiceReport report) {
        page.section("requests");
        ResponseCounts counts = report.total();
        page.line(
                "requests.total",
                Amounts.text(counts.total()),
                Amounts.text(counts.met()),
                Amounts.percent(counts.shareInTime()),
                Amounts.text(counts.missed()),
                Amounts.text(counts.overdue()),
                Amounts.text(counts.pending()));
        ImmutableList<RequestResponse> late = report.list().stream()
                .flatMap(customer -> customer.responses().stream())
                .filter(response ->
                        response.state() == ResponseState.MISSED || response.state() == ResponseState.OVERDUE)
                .collect(ImmutableList.toImmutableList());
        page.list(late, response -> request(report, response));
    }

    private void request(ServiceReport report, RequestResponse response) {
        LocalDate asked = report.asOf().calendar().dateOf(response.request().receivedAt());
        LocalDate until = response.answeredAt()
                .map(report.asOf().calendar()::dateOf)
                .orElse(report.asOf().date());
        Duration promised = report.definition().respondWithin(response.request().priority());
        long days = ChronoUnit.DAYS.between(asked, until);
        String late = days > 0 ? "requests.late" : "requests.lateOnTheDay";
        page.line(
                response.answeredAt().isPresent() ? late : "requests.waiting",
                names.apply(response.request().account()),
                Shown.text(answers.abouts()
                        .getOrDefault(
                                response.request().id(), response.request().id().value())),
                Amounts.text(days),
                Amounts.hours(response.businessTime()),
                Amounts.hours(promised),
                asked);
    }

    private void adoption(AdoptionReport report) {
        String kind = report.definition().kind().name().toLowerCase(Locale.ROOT);
        page.section("adoption." + kind);
        page.line(
                "adoption.rate",
                Amounts.percent(report.rate()),
                Amounts.text(report.rate().numerator().longValueExact()),
                Amounts.text(report.rate().denominator().longValueExact()));
        ImmutableList<CustomerAdoption> known = report.list().stream()
                .filter(customer -> customer.latest().isPresent())
                .collect(ImmutableList.toImmutableList());
        if (!known.isEmpty()) {
            Columns table = new Columns("  ", "lrrl");
            table.add("", page.text("adoption.earlier"), page.text("adoption.latest"), "");
            page.table(table, known, Page.TOP, this::customer);
        }
        signs("adoption.declining", report.declining());
        signs("adoption.nearlyFull", report.nearlyFull());
    }

    private String[] customer(CustomerAdoption customer) {
        return new String[] {
            names.apply(customer.customer().account()),
            customer.earlier().map(CareStory::reading).orElse(""),
            customer.latest().map(CareStory::reading).orElse(""),
            customer.latest().map(reading -> reading.on().toString()).orElse("")
        };
    }

    private static String reading(UsageReading reading) {
        return Amounts.text(reading.used()) + "/" + Amounts.text(reading.available()) + " ("
                + Amounts.percent(reading.rate()) + ")";
    }

    private void signs(String key, ImmutableList<CustomerAdoption> customers) {
        if (!customers.isEmpty()) {
            page.line(
                    key,
                    page.inLine(
                            customers,
                            customer -> names.apply(customer.customer().account())));
        }
    }

    private void criteria(SuccessReport report) {
        page.section("successCriteria");
        CriterionCounts counts = report.total();
        page.line(
                "criteria.total",
                Amounts.text(counts.total()),
                Amounts.text(counts.attained()),
                Amounts.text(counts.late()),
                Amounts.text(counts.inTime()),
                Amounts.text(counts.missed()),
                Amounts.text(counts.unknown()));
        ImmutableList<Runnable> missed = report.list().stream()
                .flatMap(customer -> customer.results().stream()
                        .filter(result -> result.state() == CriterionState.MISSED)
                        .<Runnable>map(result -> () -> missed(customer.customer(), result)))
                .collect(ImmutableList.toImmutableList());
        page.list(missed, Runnable::run);
    }

    private void missed(Customer customer, CriterionResult result) {
        page.line(
                "criteria.missed",
                names.apply(customer.account()),
                Shown.text(page.label(result.criterion().meaning())),
                plain(result.criterion().target()),
                result.criterion().dueOn(),
                result.latest().map(CareStory::plain).orElse("-"),
                result.measuredOn().map(LocalDate::toString).orElse("-"));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
