package org.revenuekit.segmentation.survey;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.time.AsOf;

/** Takes of the responses what can be used, and reports the rest: once. */
final class ResponseReader {
    private final Questionnaire questionnaire;
    private final Accounts accounts;
    private final AsOf asOf;
    private final ImmutableList.Builder<CountedResponse> counted = ImmutableList.builder();
    private final List<Finding> findings = new ArrayList<>();
    private long given;

    ResponseReader(Questionnaire questionnaire, Accounts accounts, AsOf asOf) {
        this.questionnaire = questionnaire;
        this.accounts = accounts;
        this.asOf = asOf;
    }

    SurveyResult read(Iterable<SurveyResponse> responses) {
        Ordering.from(ResponseOrder.comparator()).immutableSortedCopy(responses).forEach(this::read);
        return new SurveyResult(questionnaire, accounts, asOf, counted.build(), given, Findings.of(findings));
    }

    private void read(SurveyResponse response) {
        given += response.answers().size();
        if (accounts.find(response.account()).isEmpty()) {
            leaveOut(response, SurveyFinding.UNKNOWN_ACCOUNT);
        } else if (!response.isAskingSeen(asOf)) {
            leaveOut(response, SurveyFinding.ASKED_LATER);
        } else {
            counted.add(new CountedResponse(response, answersOf(response)));
        }
    }

    private ImmutableList<SurveyAnswer> answersOf(SurveyResponse response) {
        if (response.answeredOn().isEmpty()) {
            if (!response.answers().isEmpty()) {
                leaveOut(response, SurveyFinding.ANSWERS_WITHOUT_DAY);
            }
            return ImmutableList.of();
        }
        if (!response.isAnswerSeen(asOf)) {
            leaveOut(response, SurveyFinding.ANSWERED_LATER);
            return ImmutableList.of();
        }
        return usableOf(response);
    }

    private ImmutableList<SurveyAnswer> usableOf(SurveyResponse response) {
        if (response.answeredOn().orElseThrow().isBefore(response.askedOn())) {
            reportDay(response, SurveyFinding.ANSWERED_BEFORE_ASKED);
        }
        ImmutableList<SurveyAnswer> usable = questionnaire.questions().stream()
                .flatMap(question -> read(response, question).stream())
                .collect(toImmutableList());
        for (QuestionId id : new TreeSet<>(response.answers().keySet())) {
            if (questionnaire.find(id).isEmpty()) {
                leaveOut(response, id, SurveyFinding.UNKNOWN_QUESTION);
            }
        }
        if (usable.isEmpty()) {
            reportDay(response, SurveyFinding.NO_USABLE_ANSWER);
        }
        return usable;
    }

    private Optional<SurveyAnswer> read(SurveyResponse response, Question question) {
        ObservedValue value = response.answers().get(question.id());
        if (value == null) {
            return Optional.empty();
        }
        Optional<SurveyFinding> problem = question.format().problemWith(value);
        if (problem.isPresent()) {
            leaveOut(response, question.id(), problem.get());
            return Optional.empty();
        }
        return Optional.of(new SurveyAnswer(
                response.account(), question, value, response.answeredOn().orElseThrow(), response.recordedOn()));
    }

    private void leaveOut(SurveyResponse response, SurveyFinding kind) {
        findings.add(about(response, kind)
                .putDetail("answers", Integer.toString(response.answers().size()))
                .build());
    }

    private void leaveOut(SurveyResponse response, QuestionId question, SurveyFinding kind) {
        findings.add(about(response, kind)
                .putDetail("answers", "1")
                .putDetail("question", question.value())
                .putDetail("value", String.valueOf(response.answers().get(question)))
                .build());
    }

    private void reportDay(SurveyResponse response, SurveyFinding kind) {
        findings.add(about(response, kind)
                .putDetail("answeredOn", response.answeredOn().orElseThrow().toString())
                .build());
    }

    private static Finding.Builder about(SurveyResponse response, SurveyFinding kind) {
        Finding.Builder finding = Finding.builder();
        finding.kind(kind)
                .subject(Subject.of(response.account()))
                .putDetail("askedOn", response.askedOn().toString());
        response.askedBy().ifPresent(seller -> finding.putDetail("askedBy", seller.value()));
        return finding;
    }
}
