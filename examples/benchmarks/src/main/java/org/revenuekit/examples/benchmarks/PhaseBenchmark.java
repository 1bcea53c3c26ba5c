package org.revenuekit.examples.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.segmentation.phase.EvidenceRegister;
import org.revenuekit.segmentation.phase.PhaseBoard;
import org.revenuekit.segmentation.phase.PhaseModel;
import org.revenuekit.segmentation.phase.PhaseReview;

/** The relationship phase of each account by twenty pieces of evidence: milliseconds for all accounts. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx10g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
@NullUnmarked // JMH sets the fields
public class PhaseBenchmark {
    private static final PhaseReview REVIEW = PhaseReview.of(PhaseModel.standard());

    /** How many accounts. */
    @Param({"100000", "1000000"})
    public int accounts;

    private Relationships relationships;
    private EvidenceRegister evidence;
    private PhasesByRules rules;

    /** Makes the accounts, and fails unless each is judged as the plain loop does, and the rules count the same. */
    @Setup
    public void setUp(BenchmarkParams params) throws IOException {
        relationships = Relationships.generate(accounts);
        evidence = EvidenceRegister.of(relationships.all());
        PhaseBoard board = REVIEW.judge(relationships.accounts(), evidence, Relationships.AS_OF);
        for (int i = 0; i < accounts; i++) {
            AccountId id = relationships.accounts().list().get(i).id();
            int level = board.phase(id).low().level();
            check(id.value(), PhasesByLoop.level(relationships.byAccount().get(i)), level);
        }
        if (params.getBenchmark().endsWith("drools")) {
            rules = new PhasesByRules(relationships);
            check("drools", Arrays.toString(plainLoop()), Arrays.toString(drools()));
        }
    }

    private static void check(String name, Object expected, Object answer) {
        if (!answer.equals(expected)) {
            throw new IllegalStateException(name + " answers " + answer + " where expected is " + expected);
        }
    }

    /** From a register of evidence, as a second question of the same evidence would. */
    @Benchmark
    public Object revenueKit() {
        return REVIEW.judge(relationships.accounts(), evidence, Relationships.AS_OF)
                .counts();
    }

    /** From a list of evidence, of which the register is made. */
    @Benchmark
    public Object revenueKitWithRegister() {
        return REVIEW.judge(relationships.accounts(), EvidenceRegister.of(evidence.list()), Relationships.AS_OF)
                .counts();
    }

    @Benchmark
    public long[] plainLoop() {
        return PhasesByLoop.count(relationships);
    }

    @Benchmark
    public long[] drools() {
        return rules.count();
    }
}
