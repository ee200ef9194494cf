package org.muster.tracker.letter;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.Callers;
import org.muster.contract.api.DeadLetter;
import org.muster.contract.api.DeadLetter.State;
import org.muster.contract.api.DeadLetterApi;
import org.muster.contract.api.DeadLetterContent;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.Refused;
import org.muster.contract.topic.SetAside;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows, replays and dismisses dead letters. */
@RestController
class LettersController implements DeadLetterApi {
    private static final int SHOWN = 20_000;
    private static final int LONGEST_REASON = 300;

    private final Letters letters;
    private final KafkaTemplate<String, byte[]> kafka;

    LettersController(Letters letters, KafkaTemplate<String, byte[]> kafka) {
        this.letters = letters;
        this.kafka = kafka;
    }

    @Override
    public List<DeadLetter> letters(@RequestParam(required = false) @Nullable String topic) {
        allowed();
        return letters.all(topic);
    }

    @Override
    public DeadLetterContent letter(@PathVariable String id) {
        allowed();
        Letters.Kept kept = kept(id);
        byte[] value = kept.value();
        int length = value == null ? 0 : value.length;
        return new DeadLetterContent(kept.letter(), text(value), length);
    }

    @Override
    public DeadLetter replay(@PathVariable String id) {
        String by = allowed();
        return again(kept(id), by);
    }

    @Override
    public List<DeadLetter> replayAll(@RequestParam String topic) {
        String by = allowed();
        if (!SetAside.SOURCES.contains(topic))
            throw wrong("topic", "must be one of " + SetAside.SOURCES);
        return letters.waiting(topic).stream().map(l -> again(l, by)).toList();
    }

    @Override
    public DeadLetter dismiss(@PathVariable String id, @RequestParam String reason) {
        String by = allowed();
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON)
            throw wrong("reason", "must be 1 to %d characters".formatted(LONGEST_REASON));
        DeadLetter letter = kept(id).letter();
        return letters.settle(id, letter.tries(), State.DISMISSED, by, said);
    }

    /**
     * Sent before it is marked: after a crash between the two it is sent again, which is harmless.
     */
    private DeadLetter again(Letters.Kept kept, String by) {
        DeadLetter letter = kept.letter();
        kafka.send(SetAside.again(letter.topic(), letter.key(), kept.value(), letter.id())).join();
        return letters.settle(letter.id(), letter.tries(), State.REPLAYED, by, null);
    }

    private Letters.Kept kept(String id) {
        return letters.find(id).orElseThrow(() -> Refused.unknown("There is no such letter"));
    }

    /** The account of the caller, if it may. */
    private static String allowed() {
        var caller = Callers.current();
        Callers.require(caller.administers(), "Only an administrator may see dead letters");
        return caller.account().value();
    }

    private static Refused wrong(String field, String problem) {
        return Refused.invalid(List.of(new FieldProblem(field, problem)));
    }

    private static String text(byte @Nullable [] value) {
        if (value == null) return "";
        byte[] begin = value.length > SHOWN ? Arrays.copyOf(value, SHOWN) : value;
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(begin)).toString();
        } catch (CharacterCodingException e) {
            return HexFormat.of().formatHex(begin);
        }
    }
}
