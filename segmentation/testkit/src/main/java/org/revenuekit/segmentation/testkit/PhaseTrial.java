package org.revenuekit.segmentation.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.segmentation.phase.EvidenceStatus;
import org.revenuekit.segmentation.phase.FactKind;

/** One criterion without an occasion, and records that show it just so; by chance, but the same by the same seed. */
final class PhaseTrial {
    private static final int LONG_AGO = 3_000;

    private final PhaseJudgeCase given;
    private final Random random;
    private final PhaseJudgeCriterion criterion;
    private final List<FactKind> kinds;
    private final Optional<String> opportunity;

    PhaseTrial(PhaseJudgeCase given, long seed) {
        this.given = given;
        this.random = new Random(seed);
        this.criterion = pick(given.criteria()).withoutOccasion();
        this.opportunity = random.nextBoolean() ? Optional.of("O1") : Optional.empty();
        PhaseJudgePattern pattern = pattern();
        this.kinds = pattern.kinds().stream()
                .filter(kind -> pattern.roles().isEmpty() || kind.isPersonal())
                .filter(kind -> pattern.minimumMinutes().isEmpty() || kind.isLasting())
                .filter(kind -> pattern.minimumAmount().isEmpty() || kind.isValued())
                .toList();
    }

    <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    PhaseJudgeCriterion criterion() {
        return criterion;
    }

    PhaseJudgePattern pattern() {
        return criterion.pattern();
    }

    /** Whether anything at all can show it. */
    boolean isPossible() {
        return !kinds.isEmpty();
    }

    /** For how many days before today records count. */
    int window() {
        return pattern()
                .oldest(given.today(), given.calendar())
                .map(first -> given.today() - first)
                .orElse(LONG_AGO);
    }

    /** Whether records count for some days only. */
    boolean hasWindow() {
        return pattern().oldest(given.today(), given.calendar()).isPresent();
    }

    /** As many records as it takes, each just long and large enough, observed and recorded on one day. */
    List<PhaseJudgeRecord> enough(int day) {
        List<PhaseJudgeRecord> enough = new ArrayList<>();
        FactKind kind = pick(kinds);
        Optional<ContactRole> actor = actor(kind);
        for (int i = 1; i <= pattern().times(); i++) {
            enough.add(PhaseJudgeRecord.held("yes" + i, kind, day)
                    .withOpportunity(opportunity)
                    .withActor(actor)
                    .withMinutes(pattern().minimumMinutes())
                    .withAmount(pattern().minimumAmount()));
        }
        return enough;
    }

    private Optional<ContactRole> actor(FactKind kind) {
        if (!pattern().roles().isEmpty()) {
            return Optional.of(pick(pattern().roles().asList()));
        }
        return kind.isPersonal() && random.nextBoolean() ? Optional.of(otherThan(Set.of())) : Optional.empty();
    }

    private ContactRole otherThan(Set<ContactRole> roles) {
        return pick(Arrays.stream(ContactRole.values())
                .filter(role -> !roles.contains(role))
                .toList());
    }

    /** Something that took place on some day of the window, of which not everything may be known. */
    PhaseJudgeRecord some() {
        PhaseJudgeRecord some = pick(enough(given.today() - upTo(window())));
        return random.nextBoolean()
                ? some
                : some.withActor(Optional.empty()).withMinutes(Optional.empty()).withAmount(Optional.empty());
    }

    /** That nothing of what is asked for is so. */
    List<PhaseJudgeRecord> denial(int observed, int recorded) {
        return pattern().kinds().stream()
                .map(kind -> PhaseJudgeRecord.held(kind.name(), kind, given.today())
                        .withOpportunity(opportunity)
                        .denied(Optional.empty())
                        .on(observed, recorded))
                .toList();
    }

    /** That something else is not so: another kind, or the same done by somebody else. */
    PhaseJudgeRecord denialOfOther(PhaseJudgeRecord record) {
        if (record.kind().isPersonal() && random.nextBoolean()) {
            ContactRole other = otherThan(record.actor().map(Set::of).orElseGet(Set::of));
            return record.denied(Optional.of(other));
        }
        FactKind other = pick(Arrays.stream(FactKind.values())
                .filter(kind -> kind != record.kind())
                .toList());
        return PhaseJudgeRecord.held("other", other, record.observedOn())
                .withOpportunity(opportunity)
                .denied(Optional.empty());
    }

    /** Ways in which a record can fall short, those that this criterion minds. */
    private enum Flaw {
        MISSING,
        PLANNED,
        WITHDRAWN,
        TOO_SHORT,
        NO_MINUTES,
        TOO_SMALL,
        NO_AMOUNT,
        OTHER_CURRENCY,
        OTHER_ROLE,
        NOBODY,
        OTHER_KIND
    }

    /** By what is wrong with one of them, records that do not show what is asked for. */
    Map<String, List<PhaseJudgeRecord>> tooLittle(int day) {
        Map<String, List<PhaseJudgeRecord>> byFlaw = new TreeMap<>();
        for (Flaw flaw : Flaw.values()) {
            if (isMinded(flaw)) {
                List<PhaseJudgeRecord> records = enough(day);
                PhaseJudgeRecord good = records.remove(0);
                if (flaw != Flaw.MISSING) {
                    records.add(spoilt(good, flaw));
                }
                byFlaw.put(flaw.name(), records);
            }
        }
        return byFlaw;
    }

    private boolean isMinded(Flaw flaw) {
        return switch (flaw) {
            case MISSING, PLANNED, WITHDRAWN, OTHER_KIND -> true;
            case TOO_SHORT, NO_MINUTES -> pattern().minimumMinutes().isPresent();
            case NO_AMOUNT, OTHER_CURRENCY -> pattern().minimumAmount().isPresent();
            case TOO_SMALL ->
                pattern().minimumAmount().filter(Money::isPositive).isPresent();
            case NOBODY -> !pattern().roles().isEmpty();
            case OTHER_ROLE -> !pattern().roles().isEmpty() && pattern().roles().size() < ContactRole.values().length;
        };
    }

    private PhaseJudgeRecord spoilt(PhaseJudgeRecord good, Flaw flaw) {
        return switch (flaw) {
            case MISSING -> throw new IllegalArgumentException("nothing is no record");
            case PLANNED -> good.withStatus(EvidenceStatus.PLANNED);
            case WITHDRAWN -> good.withStatus(EvidenceStatus.WITHDRAWN);
            case TOO_SHORT -> good.withMinutes(good.minutes().map(minutes -> minutes - 1));
            case NO_MINUTES -> good.withMinutes(Optional.empty());
            case TOO_SMALL -> good.withAmount(good.amount().map(amount -> amount.minusMinor(1)));
            case NO_AMOUNT -> good.withAmount(Optional.empty());
            case OTHER_CURRENCY -> good.withAmount(good.amount().map(PhaseTrial::inOtherCurrency));
            case OTHER_ROLE -> good.withActor(Optional.of(otherThan(pattern().roles())));
            case NOBODY -> good.withActor(Optional.empty());
            case OTHER_KIND ->
                PhaseJudgeRecord.held(good.id(), otherKind(), good.observedOn()).withOpportunity(opportunity);
        };
    }

    private FactKind otherKind() {
        return pick(Arrays.stream(FactKind.values())
                .filter(kind -> !pattern().kinds().contains(kind))
                .toList());
    }

    /** More than enough, so that only the currency is wrong. */
    private static Money inOtherCurrency(Money amount) {
        CurrencyUnit other = amount.getCurrencyUnit().equals(CurrencyUnit.JPY) ? CurrencyUnit.USD : CurrencyUnit.JPY;
        return Money.ofMinor(other, Long.MAX_VALUE);
    }

    /** The case of this criterion alone, all of its records known. */
    PhaseJudgeCase of(List<PhaseJudgeRecord> records) {
        int known = records.stream().mapToInt(PhaseJudgeRecord::recordedOn).reduce(given.today(), Math::max);
        PhaseJudgeCase alone = given.by(criterion).with(records);
        return new PhaseJudgeCase(
                alone.criteria(),
                alone.gates(),
                alone.scope(),
                alone.persistence(),
                alone.records(),
                alone.today(),
                known,
                alone.calendar());
    }
}
