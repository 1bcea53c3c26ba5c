package org.revenuekit.segmentation.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;

/** Accounts and their responses, gathered row by row, to be asked about as of {@link #DAY}. */
final class Poll {
    static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    static final LocalDate ASKED = LocalDate.of(2026, 3, 1);
    static final LocalDate ANSWERED = LocalDate.of(2026, 3, 8);
    static final AsOf AS_OF = BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(DAY);
    static final Label TEXT = Label.of("Text", "文");

    private final Questionnaire questionnaire;
    private final Accounts accounts;
    private final List<SurveyResponse> responses = new ArrayList<>();

    private Poll(Questionnaire questionnaire, Accounts accounts) {
        this.questionnaire = questionnaire;
        this.accounts = accounts;
    }

    static Poll of(Questionnaire questionnaire, String... accounts) {
        return new Poll(
                questionnaire,
                Accounts.of(Arrays.stream(accounts)
                        .map(account -> Account.of(id(account)))
                        .toList()));
    }

    static AccountId id(String account) {
        return AccountId.of(account);
    }

    static Collection<AccountId> ids(String... accounts) {
        return Arrays.stream(accounts).map(AccountId::of).toList();
    }

    static Question question(String id, QuestionPurpose purpose, AnswerFormat format) {
        return Question.builder()
                .id(QuestionId.of(id))
                .text(TEXT)
                .purpose(purpose)
                .format(format)
                .build();
    }

    static Questionnaire questionnaire(Question... questions) {
        return Questionnaire.builder()
                .ref(DefinitionRef.of("poll", 1))
                .addQuestions(questions)
                .build();
    }

    /** Asked on {@link #ASKED} and answered on {@link #ANSWERED}: question, value, question, value... */
    static SurveyResponse response(String account, Object... answers) {
        SurveyResponse.Builder response = SurveyResponse.builder();
        response.account(id(account)).askedOn(ASKED).answeredOn(ANSWERED);
        for (int i = 0; i < answers.length; i += 2) {
            response.putAnswer(QuestionId.of(answers[i].toString()), value(answers[i + 1]));
        }
        return response.build();
    }

    static ObservedValue value(Object value) {
        return value instanceof Integer || value instanceof Double
                ? ObservedValue.of(new BigDecimal(value.toString()))
                : ObservedValue.ofCategory(value.toString());
    }

    Poll asked(String... asked) {
        for (String account : asked) {
            responses.add(SurveyResponse.unanswered(id(account), ASKED));
        }
        return this;
    }

    Poll answered(String account, Object... answers) {
        return add(response(account, answers));
    }

    Poll add(SurveyResponse... given) {
        responses.addAll(Arrays.asList(given));
        return this;
    }

    SurveyResult tally() {
        return tally(AS_OF);
    }

    SurveyResult tally(AsOf asOf) {
        return SurveyAnalysis.of(questionnaire).tally(accounts, responses, asOf);
    }

    static void assertRefuses(String message, Executable action) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, action).getMessage());
    }

    static void assertMandatory(String name, Executable action) {
        assertEquals(name, assertThrows(NullPointerException.class, action).getMessage());
    }

    static List<String> texts(Iterable<?> all) {
        List<String> texts = new ArrayList<>();
        all.forEach(each -> texts.add(each.toString()));
        return texts;
    }
}
