package org.revenuekit.segmentation.testkit;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.joda.money.Money;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.segmentation.phase.Evidence;
import org.revenuekit.segmentation.phase.EvidenceStatus;
import org.revenuekit.segmentation.phase.FactKind;

/**
 * One record of something that the customer did, or did not do when asked. A later record of the same id replaces it
 * from the day that was recorded.
 *
 * @param id what records of the same thing have in common
 * @param opportunity in which sale, if in one
 * @param kind what it tells of
 * @param actor what the person is who did it, if known
 * @param status whether it took place
 * @param answer whether it is so, or was asked and is not
 * @param minutes how long it lasted, if known
 * @param amount how much it is about, if known
 * @param observedOn on which day it took place, was asked, or is to take place
 * @param recordedOn on which day it was put on record
 * @param validUntil the last day on which it counts, if it says so itself
 */
public record PhaseJudgeRecord(
        String id,
        Optional<String> opportunity,
        FactKind kind,
        Optional<ContactRole> actor,
        EvidenceStatus status,
        boolean answer,
        Optional<Integer> minutes,
        Optional<Money> amount,
        int observedOn,
        int recordedOn,
        Optional<Integer> validUntil) {
    /**
     * Checks that all is there.
     *
     * @param id what records of the same thing have in common
     * @param opportunity in which sale
     * @param kind what it tells of
     * @param actor what the person is who did it
     * @param status whether it took place
     * @param answer whether it is so
     * @param minutes how long it lasted
     * @param amount how much it is about
     * @param observedOn on which day it took place
     * @param recordedOn on which day it was put on record
     * @param validUntil the last day on which it counts
     */
    public PhaseJudgeRecord {
        requireNonNull(id, "id");
        requireNonNull(opportunity, "opportunity");
        requireNonNull(kind, "kind");
        requireNonNull(actor, "actor");
        requireNonNull(status, "status");
        requireNonNull(minutes, "minutes");
        requireNonNull(amount, "amount");
        requireNonNull(validUntil, "validUntil");
    }

    static PhaseJudgeRecord of(Evidence evidence) {
        return new PhaseJudgeRecord(
                evidence.id().value(),
                evidence.opportunity().map(OpportunityId::value),
                evidence.kind(),
                evidence.actor(),
                evidence.status(),
                evidence.answer(),
                evidence.minutes(),
                evidence.amount(),
                (int) evidence.observedOn().toEpochDay(),
                (int) evidence.recordedOn().toEpochDay(),
                evidence.validUntil().map(day -> (int) day.toEpochDay()));
    }

    /** Something that took place, recorded on the same day, with nothing else known of it. */
    static PhaseJudgeRecord held(String id, FactKind kind, int day) {
        return new PhaseJudgeRecord(
                id,
                Optional.empty(),
                kind,
                Optional.empty(),
                EvidenceStatus.HELD,
                true,
                Optional.empty(),
                Optional.empty(),
                day,
                day,
                Optional.empty());
    }

    PhaseJudgeRecord withId(String other) {
        return new PhaseJudgeRecord(
                other, opportunity, kind, actor, status, answer, minutes, amount, observedOn, recordedOn, validUntil);
    }

    PhaseJudgeRecord withOpportunity(Optional<String> other) {
        return new PhaseJudgeRecord(
                id, other, kind, actor, status, answer, minutes, amount, observedOn, recordedOn, validUntil);
    }

    PhaseJudgeRecord withActor(Optional<ContactRole> other) {
        return new PhaseJudgeRecord(
                id, opportunity, kind, other, status, answer, minutes, amount, observedOn, recordedOn, validUntil);
    }

    PhaseJudgeRecord withStatus(EvidenceStatus other) {
        return new PhaseJudgeRecord(
                id, opportunity, kind, actor, other, answer, minutes, amount, observedOn, recordedOn, validUntil);
    }

    PhaseJudgeRecord withMinutes(Optional<Integer> other) {
        return new PhaseJudgeRecord(
                id, opportunity, kind, actor, status, answer, other, amount, observedOn, recordedOn, validUntil);
    }

    PhaseJudgeRecord withAmount(Optional<Money> other) {
        return new PhaseJudgeRecord(
                id, opportunity, kind, actor, status, answer, minutes, other, observedOn, recordedOn, validUntil);
    }

    PhaseJudgeRecord withValidUntil(int last) {
        return new PhaseJudgeRecord(
                id,
                opportunity,
                kind,
                actor,
                status,
                answer,
                minutes,
                amount,
                observedOn,
                recordedOn,
                Optional.of(last));
    }

    PhaseJudgeRecord on(int observed, int recorded) {
        return new PhaseJudgeRecord(
                id, opportunity, kind, actor, status, answer, minutes, amount, observed, recorded, validUntil);
    }

    /** That it was asked and is not so: of an actor, or of nobody in particular. */
    PhaseJudgeRecord denied(Optional<ContactRole> whom) {
        return new PhaseJudgeRecord(
                "no-" + id,
                opportunity,
                kind,
                whom,
                status,
                false,
                Optional.empty(),
                Optional.empty(),
                observedOn,
                recordedOn,
                validUntil);
    }
}
