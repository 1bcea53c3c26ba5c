package org.revenuekit.funnel.submission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.money.MoneyFraction;

/** Collects what is odd about a lead, each thing once. */
final class LeadFindings {
    private final LeadRecord lead;
    private final ForecastScale scale;
    private final Subject subject;
    private final ImmutableSet.Builder<Finding> found = ImmutableSet.builder();

    LeadFindings(LeadRecord lead, ForecastScale scale, LocalDate until) {
        this.lead = lead;
        this.scale = scale;
        this.subject = new Subject("lead", lead.lead().value());
        addCounts();
        lead.current().filter(said -> lead.role(said) != CategoryRole.OMITTED).ifPresent(said -> addOpen(said, until));
        lead.current().flatMap(Submission::amount).ifPresent(amount -> addForeign("submission", amount));
        addWonButSubmitted();
    }

    private void addCounts() {
        if (lead.submissionsAfter() + lead.resultsAfter() > 0) {
            Finding.Builder after = Finding.builder();
            after.kind(SubmissionFinding.AFTER_AS_OF)
                    .subject(subject)
                    .putDetail("submissions", Long.toString(lead.submissionsAfter()))
                    .putDetail("results", Long.toString(lead.resultsAfter()));
            found.add(after.build());
        }
        add(SubmissionFinding.UNKNOWN_CATEGORY, "submissions", lead.unknownCategories());
        add(SubmissionFinding.DUPLICATE_SUBMISSION, "submissions", lead.said().duplicates());
        add(
                SubmissionFinding.CONTRADICTING_SUBMISSIONS,
                "submissions",
                lead.said().contradicting());
        add(SubmissionFinding.DUPLICATE_RESULT, "results", lead.results().duplicates());
        add(SubmissionFinding.CONTRADICTING_RESULTS, "results", lead.results().contradicting());
    }

    private void add(SubmissionFinding kind, String of, long count) {
        if (count > 0) {
            add(kind, of, Long.toString(count));
        }
    }

    private void add(SubmissionFinding kind, String key, String value) {
        found.add(Finding.of(kind, subject, key, value));
    }

    private void addOpen(Submission said, LocalDate until) {
        if (said.expectedOn().isBefore(until)) {
            add(
                    SubmissionFinding.EXPECTED_IN_THE_PAST,
                    "expectedOn",
                    said.expectedOn().toString());
        }
        if (lead.results().last().isPresent()) {
            add(
                    SubmissionFinding.LOST_BUT_SUBMITTED,
                    "submittedOn",
                    said.submittedOn().toString());
        }
        if (lead.role(said) == CategoryRole.WON) {
            add(
                    SubmissionFinding.SAID_TO_BE_WON,
                    "submittedOn",
                    said.submittedOn().toString());
        }
        addMissing("submission", said.amount());
    }

    private void addWonButSubmitted() {
        lead.said()
                .last()
                .filter(said -> lead.role(said) != CategoryRole.OMITTED && lead.role(said) != CategoryRole.WON)
                .filter(said ->
                        lead.lastWin().filter(said.submittedOn()::isAfter).isPresent())
                .ifPresent(said -> add(
                        SubmissionFinding.WON_BUT_SUBMITTED,
                        "submittedOn",
                        said.submittedOn().toString()));
    }

    void addAll(List<Result> wins) {
        for (Result win : wins) {
            addMissing("result", win.amount());
            win.amount().ifPresent(amount -> addForeign("result", amount));
        }
    }

    private void addMissing(String of, Optional<MoneyFraction> amount) {
        if (amount.isEmpty()) {
            add(SubmissionFinding.AMOUNT_MISSING, "of", of);
        }
    }

    private void addForeign(String of, MoneyFraction amount) {
        if (!amount.currency().equals(scale.currency())) {
            Finding.Builder foreign = Finding.builder();
            foreign.kind(SubmissionFinding.FOREIGN_CURRENCY)
                    .subject(subject)
                    .putDetail("of", of)
                    .putDetail("currency", amount.currency().getCode());
            found.add(foreign.build());
        }
    }

    ImmutableList<Finding> build() {
        return found.build().asList();
    }
}
