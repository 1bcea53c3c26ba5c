package org.revenuekit.funnel.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.funnel.journey.LeadId;

/** The landing of April by one loop for each lead, written from the manual of the package. */
final class NaiveForecast {
    private final SubmissionLog log; // what is seen
    private final LocalDate asOf;

    NaiveForecast(SubmissionLog log, LocalDate asOf) {
        this.log = log.until(asOf);
        this.asOf = asOf;
    }

    MoneyFraction landing() {
        MoneyFraction landing = Book.yen(0);
        for (String id : List.of("w", "x", "y", "z")) {
            landing = landing.plus(landing(LeadId.of(id)));
        }
        return landing;
    }

    private MoneyFraction landing(LeadId lead) {
        NavigableMap<LocalDate, Result> results = results(lead);
        MoneyFraction won = Book.yen(0);
        boolean isWon = false;
        for (Result result : results.values()) {
            if (result.kind() == Result.Kind.WON) {
                isWon = true;
                won = Book.APRIL.contains(result.on()) ? won.plus(yen(result.amount())) : won;
            }
        }
        Optional<Submission> last = last(lead);
        if (isWon || last.isEmpty() || !isCounted(last.get())) {
            return won;
        }
        boolean isLost = !results.isEmpty() && !last.get().submittedOn().isAfter(results.lastKey());
        return isLost ? won : won.plus(yen(last.get().amount()));
    }

    private static boolean isCounted(Submission said) {
        return List.of("won", "a").contains(said.category().value()) && Book.APRIL.contains(said.expectedOn());
    }

    private static MoneyFraction yen(Optional<MoneyFraction> amount) {
        return amount.filter(known -> known.toString().startsWith("JPY")).orElse(Book.yen(0));
    }

    /** The one result of each day. */
    private NavigableMap<LocalDate, Result> results(LeadId lead) {
        NavigableMap<LocalDate, Result> days = new TreeMap<>();
        for (Result result : log.results()) {
            if (result.lead().equals(lead)) {
                days.merge(result.on(), result, NaiveForecast::rather);
            }
        }
        return days;
    }

    private static Result rather(Result one, Result other) {
        if (one.kind() != other.kind()) {
            return one.kind() == Result.Kind.WON ? one : other;
        }
        return isRather(one.amount(), other.amount()) ? one : other;
    }

    /** Yen before dollars before nothing, the smaller first. */
    private static boolean isRather(Optional<MoneyFraction> one, Optional<MoneyFraction> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent();
        }
        return one.get().currency().equals(other.get().currency())
                ? one.get().compareTo(other.get()) < 0
                : one.get().currency().getCode().equals("JPY");
    }

    private Optional<Submission> last(LeadId lead) {
        List<Submission> left = new ArrayList<>(log.said());
        left.removeIf(
                said -> !said.lead().equals(lead) || said.category().value().equals("unheard-of"));
        LocalDate day = left.stream()
                .map(Submission::submittedOn)
                .max(LocalDate::compareTo)
                .orElse(asOf);
        left.removeIf(said -> !said.submittedOn().equals(day));
        Submission best = null;
        for (Submission said : left) {
            best = best == null || isMoreCautious(said, best) ? said : best;
        }
        return Optional.ofNullable(best);
    }

    private static boolean isMoreCautious(Submission one, Submission other) {
        int surer = List.of("omitted", "b", "a", "won").indexOf(one.category().value())
                - List.of("omitted", "b", "a", "won").indexOf(other.category().value());
        if (surer != 0) {
            return surer < 0;
        }
        int sooner = one.expectedOn().compareTo(other.expectedOn());
        return sooner == 0 ? isRather(one.amount(), other.amount()) : sooner > 0;
    }
}
