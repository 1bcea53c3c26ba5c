package org.revenuekit.funnel.submission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;

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
        lead.current().ifPresent(this::addAmount);
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
    }

    private void addAmount(Submission said) {
        boolean isOmitted = lead.role(said) == CategoryRole.OMITTED;
        if (said.amount().isPresent() || !isOmitted) { // who takes a lead back need not say how much
            AmountFinding.of(lead.lead(), scale, AmountFinding.SUBMISSION, said.amount())
                    .ifPresent(found::add);
        }
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

    void addAll(ImmutableSet<Finding> more) {
        found.addAll(more);
    }

    ImmutableList<Finding> build() {
        return found.build().asList();
    }
}
