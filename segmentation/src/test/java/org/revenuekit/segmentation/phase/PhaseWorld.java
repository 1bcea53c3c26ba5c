package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;

/** Two accounts, a day, and short ways to say what happened. */
final class PhaseWorld {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    /** Works from Monday to Friday, but for two days; today is a Tuesday. */
    static final BusinessCalendar CALENDAR = BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL)
            .withHolidays(List.of(TODAY.minusDays(6), TODAY.minusDays(29)));

    static final AccountId A = AccountId.of("A");
    static final AccountId B = AccountId.of("B");
    static final AccountId STRANGER = AccountId.of("X");
    static final OpportunityId O1 = OpportunityId.of("O1");
    static final OpportunityId O2 = OpportunityId.of("O2");
    static final Accounts ACCOUNTS = Accounts.of(List.of(Account.of(A), Account.of(B)));
    static final AsOf AS_OF = endOf(TODAY);

    private PhaseWorld() {}

    static AsOf endOf(LocalDate date) {
        return CALENDAR.endOf(date);
    }

    /** Something that took place with account A some days ago. */
    static Evidence held(String id, FactKind kind, int daysAgo) {
        return Evidence.held(EvidenceId.of(id), kind, A, TODAY.minusDays(daysAgo));
    }

    static Criterion criterion(String id, EvidencePattern pattern) {
        return Criterion.of(CriterionId.of(id), Label.of("Is it " + id + "?", id + "ですか?"), pattern);
    }

    static Criterion criterion(String id, FactKind... kinds) {
        return criterion(id, EvidencePattern.of(kinds));
    }

    static RelationshipPhase phase(int level) {
        return RelationshipPhase.of(level, "P" + level, Label.of("Phase " + level, "フェーズ" + level));
    }

    /** A model with one phase above the lowest for each gate. */
    static PhaseModel model(Gate... gates) {
        PhaseModel.Builder model =
                PhaseModel.builder().ref(DefinitionRef.of("test", 1)).addPhases(PhaseDefinition.lowest(phase(0)));
        for (int level = 1; level <= gates.length; level++) {
            model.addPhases(PhaseDefinition.of(phase(level), gates[level - 1]));
        }
        return model.build();
    }

    static PhaseBoard judge(PhaseModel model, Evidence... evidence) {
        return judge(model, AS_OF, evidence);
    }

    static PhaseBoard judge(PhaseModel model, AsOf asOf, Evidence... evidence) {
        return PhaseReview.of(model).judge(ACCOUNTS, EvidenceRegister.of(Arrays.asList(evidence)), asOf);
    }

    static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
