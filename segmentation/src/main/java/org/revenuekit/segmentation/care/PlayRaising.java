package org.revenuekit.segmentation.care;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.segment.Segments;

/** Goes through the rules and the accounts. */
final class PlayRaising {
    private final PlayBook book;
    private final Segments segments;
    private final ImmutableList<Scores> scores;
    private final Ownership ownership;
    private final List<Finding> found = new ArrayList<>();

    PlayRaising(PlayBook book, Segments segments, ImmutableList<Scores> scores, Ownership ownership) {
        this.book = book;
        this.segments = segments;
        this.scores = scores;
        this.ownership = ownership;
    }

    RaisedPlays raise() {
        ImmutableList.Builder<RaisedPlay> plays = ImmutableList.builder();
        for (PlayRule rule : book.rules()) {
            Function<AccountId, Optional<String>> reason = reason(rule);
            LocalDate due =
                    segments.asOf().calendar().plusBusinessDays(segments.asOf().date(), rule.dueInBusinessDays());
            for (Account account : segments.accounts().list()) {
                reason.apply(account.id())
                        .ifPresent(why ->
                                plays.add(new RaisedPlay(account.id(), rule, owners(account.id(), rule), due, why)));
            }
        }
        return new RaisedPlays(book, segments.asOf(), plays.build(), Findings.of(found));
    }

    private ImmutableSortedSet<SellerId> owners(AccountId account, PlayRule rule) {
        ImmutableSortedSet<SellerId> owners = ownership.ownersOf(account, rule.owner(), segments.asOf());
        if (owners.isEmpty()) {
            found.add(Finding.of(CareFinding.NO_OWNER, Subject.of(account), "rule", rule.id()));
        }
        return owners;
    }

    /** Why a rule raises a play for an account, if it does. */
    private Function<AccountId, Optional<String>> reason(PlayRule rule) {
        PlayTrigger trigger = rule.trigger();
        if (trigger instanceof PlayTrigger.InSegment in) {
            return inSegment(rule, in);
        }
        if (trigger instanceof PlayTrigger.ScoreBelow below) {
            return scores(
                    rule,
                    below.index(),
                    given -> account -> given.of(account)
                            .score()
                            .filter(score -> score.point().compareTo(below.points()) < 0)
                            .map(score -> below.index() + " " + score.point().toPlainString() + ", below "
                                    + below.points().toPlainString()));
        }
        if (trigger instanceof PlayTrigger.NotMeasured not) {
            return scores(
                    rule,
                    not.index(),
                    given -> account -> given.of(account)
                            .fold(score -> Optional.empty(), why -> Optional.of(not.index() + " " + why.reason())));
        }
        PlayTrigger.IndicatorMissed missed = (PlayTrigger.IndicatorMissed) trigger;
        return account -> last(account, missed)
                .filter(missed::isMissedBy)
                .map(value -> missed.indicator() + " " + value.toPlainString() + ", expected "
                        + (missed.target() == PlayTrigger.Target.AT_LEAST ? "at least " : "at most ")
                        + missed.value().toPlainString());
    }

    private Function<AccountId, Optional<String>> inSegment(PlayRule rule, PlayTrigger.InSegment in) {
        if (segments.grid().segments().stream()
                .noneMatch(segment -> segment.id().equals(in.segment()))) {
            found.add(Finding.of(
                    CareFinding.UNKNOWN_SEGMENT,
                    new Subject("rule", rule.id()),
                    "segment",
                    in.segment().value()));
        }
        return account -> segments.of(account).segment().id().equals(in.segment())
                ? Optional.of("segment " + in.segment())
                : Optional.empty();
    }

    private Function<AccountId, Optional<String>> scores(
            PlayRule rule, String index, Function<Scores, Function<AccountId, Optional<String>>> reason) {
        Optional<Scores> given = scores.stream()
                .filter(candidate -> candidate.definition().ref().name().equals(index))
                .findFirst();
        if (given.isEmpty()) {
            found.add(Finding.of(CareFinding.UNKNOWN_INDEX, new Subject("rule", rule.id()), "index", index));
        }
        return given.map(reason).orElse(account -> Optional.empty());
    }

    /** The last number that was seen of a figure; of several of one day and record the one that misses most. */
    private Optional<BigDecimal> last(AccountId account, PlayTrigger.IndicatorMissed missed) {
        Comparator<BigDecimal> worst =
                missed.target() == PlayTrigger.Target.AT_LEAST ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Comparator<Observation> latest = Comparator.comparing(Observation::observedOn)
                .thenComparing(Observation::recordedOn)
                .thenComparing(observation -> observation.value().number().orElseThrow(), worst);
        return scores.stream()
                .flatMap(given -> given.observations().of(account).stream())
                .filter(observation -> observation.indicator().equals(missed.indicator()))
                .filter(observation -> observation.value().number().isPresent())
                .filter(observation -> observation.isSeen(segments.asOf()))
                .max(latest)
                .flatMap(observation -> observation.value().number());
    }
}
