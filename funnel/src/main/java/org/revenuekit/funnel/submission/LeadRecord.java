package org.revenuekit.funnel.submission;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.journey.LeadId;

/** What is on record of one lead until a day. */
final class LeadRecord {
    private static final Comparator<OpenedLead> LATEST =
            comparing(OpenedLead::on).thenComparing(OpenedLead::seller, Comparators.emptiesFirst(naturalOrder()));

    private final LeadId lead;
    private final ForecastScale scale;
    private final SubmissionTally tally;
    private final long submissionsAfter;
    private final long unknownCategories;
    private final long resultsAfter;
    private final DayByDay<Submission> said;
    private final DayByDay<Result> results;
    private final Optional<OpenedLead> opened;

    LeadRecord(LeadId lead, ForecastScale scale, Submissions submissions, Results results, LocalDate until) {
        this.lead = lead;
        this.scale = scale;
        ImmutableList<Submission> given = submissions.byLead().of(lead);
        ImmutableList<Submission> seen = given.stream()
                .filter(each -> !each.submittedOn().isAfter(until))
                .collect(toImmutableList());
        ImmutableList<Submission> known =
                seen.stream().filter(each -> scale.has(each.category())).collect(toImmutableList());
        this.submissionsAfter = (long) given.size() - seen.size();
        this.unknownCategories = (long) seen.size() - known.size();
        this.said = DayByDay.submissions(known, scale);
        ImmutableList<Result> allResults = results.byLead().of(lead);
        ImmutableList<Result> seenResults =
                allResults.stream().filter(each -> !each.on().isAfter(until)).collect(toImmutableList());
        this.resultsAfter = (long) allResults.size() - seenResults.size();
        this.results = DayByDay.results(seenResults);
        this.opened = results.openedByLead().of(lead).stream()
                .filter(each -> !each.on().isAfter(until))
                .max(LATEST);
        long standing = said.last().stream().count();
        this.tally = new SubmissionTally(
                given.size(),
                standing,
                said.standing().size() - standing,
                submissionsAfter + unknownCategories + said.setAside());
    }

    LeadId lead() {
        return lead;
    }

    SubmissionTally tally() {
        return tally;
    }

    long submissionsAfter() {
        return submissionsAfter;
    }

    long unknownCategories() {
        return unknownCategories;
    }

    long resultsAfter() {
        return resultsAfter;
    }

    DayByDay<Submission> said() {
        return said;
    }

    DayByDay<Result> results() {
        return results;
    }

    Stream<Result> wins() {
        return results.standing().stream().filter(Result::isWon);
    }

    boolean isWon() {
        return lastWin().isPresent();
    }

    Optional<LocalDate> lastWin() {
        return wins().map(Result::on).reduce((first, last) -> last);
    }

    /** The day on which it was won last, or else that of its last result. */
    Optional<LocalDate> closedOn() {
        return lastWin().or(() -> results.last().map(Result::on));
    }

    /** Whoever submitted it last, or else whose it was. */
    Optional<SellerId> seller() {
        return said.last()
                .map(Submission::seller)
                .or(() -> results.last().flatMap(Result::seller))
                .or(() -> opened.flatMap(OpenedLead::seller));
    }

    CategoryRole role(Submission submission) {
        return scale.category(submission.category()).role();
    }

    /** What is said of it while it is open. Who omits a lead that was lost does not open it again. */
    Optional<Submission> current() {
        return isWon()
                ? Optional.empty()
                : said.last().filter(last -> results.last().isEmpty() || isRevived(last));
    }

    private boolean isRevived(Submission last) {
        return isAfterResult(last.submittedOn()) && role(last) != CategoryRole.OMITTED;
    }

    private boolean isAfterResult(LocalDate day) {
        return results.last().stream().allMatch(result -> day.isAfter(result.on()));
    }

    /** Whether it is open although nothing is said of it. */
    boolean isOpenUnsaid() {
        return !isWon()
                && current().isEmpty()
                && opened.filter(opening -> isAfterResult(opening.on())).isPresent();
    }
}
