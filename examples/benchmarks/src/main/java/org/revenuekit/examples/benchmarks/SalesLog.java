package org.revenuekit.examples.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.funnel.process.EntryChannel;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/**
 * Two years of entries of eight stages by leads of eight channels, in the order in which they happened: about six
 * entries for each lead, a tenth of the moves skip a stage, a twentieth go back. Nobody moves on from the last stage.
 */
final class SalesLog {
    static final int STAGES = 8;
    static final int CHANNELS = 8;
    static final long WINDOW = TimeUnit.DAYS.toMicros(90);
    static final BusinessCalendar CALENDAR = BusinessCalendar.of(ZoneId.of("UTC"), Month.APRIL);
    static final AsOf AS_OF = CALENDAR.endOf(LocalDate.of(2026, 12, 31));

    private static final long FIRST_SECOND =
            Instant.parse("2024-01-01T00:00:00Z").getEpochSecond();
    private static final int SECONDS = (int) TimeUnit.DAYS.toSeconds(731);
    private static final int MEAN_DELAY = (int) TimeUnit.DAYS.toSeconds(12);
    private static final int STAGE_BITS = 3;
    private static final int ENTRY_BITS = 26;

    private final int[] channel;
    private final int[] lead;
    private final byte[] stage;
    private final long[] micros;

    private SalesLog(int[] channel, int[] lead, byte[] stage, long[] micros) {
        this.channel = channel;
        this.lead = lead;
        this.stage = stage;
        this.micros = micros;
    }

    /** Of each lead. */
    int[] channel() {
        return channel;
    }

    /** Of each entry. */
    int[] lead() {
        return lead;
    }

    /** Of each entry. */
    byte[] stage() {
        return stage;
    }

    /** Of each entry, since the epoch. */
    long[] micros() {
        return micros;
    }

    static SalesProcess process() {
        SalesProcess.Builder process = SalesProcess.builder()
                .ref(DefinitionRef.of("benchmark", 1))
                .name(Label.of("Eight stages", "八つのステージ"))
                .addRole(Role.SELLER);
        for (int i = 0; i < STAGES; i++) {
            process.addStage(Stage.of("s" + i, "Stage " + i, "ステージ" + i, Role.SELLER));
        }
        for (int i = 0; i < CHANNELS; i++) {
            process.addChannel(EntryChannel.of("c" + i, "Channel " + i, "チャネル" + i));
        }
        return process.goal(StageId.of("s" + (STAGES - 1))).build();
    }

    /** Makes as many entries. */
    static SalesLog generate(int entries) {
        Random random = new Random(7);
        int[] leadOf = new int[entries];
        byte[] stageOf = new byte[entries];
        long[] order = new long[entries]; // second, stage, entry: sorted as one
        int made = 0;
        int leads = 0;
        while (made < entries) {
            int stage = random.nextInt(20) == 0 ? 1 : 0;
            int second = random.nextInt(SECONDS);
            boolean goesOn = true;
            while (goesOn && made < entries) {
                leadOf[made] = leads;
                stageOf[made] = (byte) stage;
                order[made] = ((long) second << STAGE_BITS | stage) << ENTRY_BITS | made;
                made++;
                int dice = random.nextInt(20);
                int step = dice == 0 && stage > 0 ? -1 : dice < 3 ? 2 : 1;
                goesOn = stage < STAGES - 1 && random.nextInt(100) < 84;
                stage = Math.min(STAGES - 1, stage + step);
                second += 1 + (int) (-MEAN_DELAY * Math.log(1 - random.nextDouble()));
            }
            leads++;
        }
        Arrays.parallelSort(order);
        int[] lead = new int[entries];
        byte[] sorted = new byte[entries];
        long[] micros = new long[entries];
        for (int i = 0; i < entries; i++) {
            int entry = (int) (order[i] & ((1 << ENTRY_BITS) - 1));
            lead[i] = leadOf[entry];
            sorted[i] = stageOf[entry];
            micros[i] = TimeUnit.SECONDS.toMicros(FIRST_SECOND + (order[i] >>> (STAGE_BITS + ENTRY_BITS)));
        }
        return new SalesLog(random.ints(leads, 0, CHANNELS).toArray(), lead, sorted, micros);
    }
}
