package org.revenuekit.segmentation.testkit;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.segmentation.phase.Criterion;
import org.revenuekit.segmentation.phase.CriterionId;
import org.revenuekit.segmentation.phase.Evidence;
import org.revenuekit.segmentation.phase.EvidenceId;
import org.revenuekit.segmentation.phase.EvidencePattern;
import org.revenuekit.segmentation.phase.EvidenceRegister;
import org.revenuekit.segmentation.phase.Gate;
import org.revenuekit.segmentation.phase.PhaseDefinition;
import org.revenuekit.segmentation.phase.PhaseModel;
import org.revenuekit.segmentation.phase.PhaseReview;
import org.revenuekit.segmentation.phase.PhaseVerdict;
import org.revenuekit.segmentation.phase.RelationshipPhase;

/** Our own judge keeps the laws, asked as any user asks it. */
class OwnPhaseJudgeProperties implements PhaseJudgeContract {
    private static final AccountId ACCOUNT = AccountId.of("A");
    private static final Accounts ACCOUNTS = Accounts.of(List.of(Account.of(ACCOUNT)));

    @Override
    public PhaseJudgeSubject subject() {
        return OwnPhaseJudgeProperties::judge;
    }

    static PhaseJudgeAnswer judge(PhaseJudgeCase given) {
        AsOf asOf = given.calendar().endOf(date(given.today())).knownOn(date(given.knownOn()));
        EvidenceRegister register = EvidenceRegister.of(
                given.records().stream().map(OwnPhaseJudgeProperties::evidence).toList());
        PhaseVerdict verdict =
                PhaseReview.of(model(given)).judge(ACCOUNTS, register, asOf).of(ACCOUNT);
        return PhaseJudgeAnswer.of(
                verdict.phase().low().level(),
                verdict.phase().high().level(),
                verdict.opportunity().map(OpportunityId::value),
                verdict.criteria().stream()
                        .collect(toImmutableMap(one -> one.criterion().id().value(), one -> one.result())));
    }

    private static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    private static PhaseModel model(PhaseJudgeCase given) {
        ImmutableMap<String, Criterion> criteria = given.criteria().stream()
                .collect(toImmutableMap(PhaseJudgeCriterion::id, OwnPhaseJudgeProperties::criterion));
        PhaseModel.Builder model = PhaseModel.builder()
                .ref(DefinitionRef.of("own", 1))
                .scope(given.scope())
                .persistence(given.persistence())
                .addPhases(PhaseDefinition.lowest(phase(0)));
        int level = 0;
        for (PhaseJudgeGate gate : given.gates()) {
            level++;
            model.addPhases(PhaseDefinition.of(
                    phase(level),
                    Gate.atLeast(
                            gate.needed(),
                            gate.criteria().stream().map(criteria::get).toArray(Criterion[]::new))));
        }
        return model.build();
    }

    private static RelationshipPhase phase(int level) {
        return RelationshipPhase.of(level, "P" + level, Label.of("P" + level, "P" + level));
    }

    private static Criterion criterion(PhaseJudgeCriterion criterion) {
        return Criterion.builder()
                .id(CriterionId.of(criterion.id()))
                .question(Label.of("Is it so?", "そうですか?"))
                .pattern(pattern(criterion.pattern()))
                .occasion(criterion.occasion().map(OwnPhaseJudgeProperties::pattern))
                .unseen(criterion.unseen())
                .build();
    }

    private static EvidencePattern pattern(PhaseJudgePattern pattern) {
        return EvidencePattern.builder()
                .kinds(pattern.kinds())
                .roles(pattern.roles())
                .minimumMinutes(pattern.minimumMinutes())
                .minimumAmount(pattern.minimumAmount())
                .times(pattern.times())
                .withinDays(pattern.withinDays())
                .withinBusinessDays(pattern.withinBusinessDays())
                .build();
    }

    private static Evidence evidence(PhaseJudgeRecord record) {
        return Evidence.builder()
                .id(EvidenceId.of(record.id()))
                .account(ACCOUNT)
                .opportunity(record.opportunity().map(OpportunityId::of))
                .kind(record.kind())
                .actor(record.actor())
                .status(record.status())
                .answer(record.answer())
                .minutes(record.minutes())
                .amount(record.amount())
                .observedOn(date(record.observedOn()))
                .recordedOn(date(record.recordedOn()))
                .validUntil(record.validUntil().map(OwnPhaseJudgeProperties::date))
                .build();
    }
}
