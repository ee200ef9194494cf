package org.muster.console.operations;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.muster.console.Services;
import org.muster.console.page.Pages;
import org.muster.console.page.Words;
import org.muster.contract.access.Callers;
import org.muster.contract.api.DeadLetter;
import org.muster.contract.api.DeadLetter.State;
import org.muster.contract.api.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The operations page, for administrators. */
@Controller
class OperationsController {
    private static final String PAGE = "redirect:/operations";

    private final Services services;
    private final Words words;
    private final Clock clock;

    OperationsController(Services services, Words words, Clock clock) {
        this.services = services;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/operations")
    String page(Model model) {
        require();
        List<DeadLetter> all = services.letters().letters(null);
        List<DeadLetter> waiting = all.stream().filter(OperationsController::waits).toList();
        model.addAttribute("waiting", waiting);
        model.addAttribute("settled", all.stream().filter(l -> !waits(l)).toList());
        model.addAttribute("topics", waiting.stream().map(DeadLetter::topic).distinct().toList());
        model.addAttribute("proofs", proofs());
        model.addAttribute("failed", failed());
        return "console/operations";
    }

    @GetMapping("/operations/dead-letters/{id}")
    String letter(@PathVariable String id, Model model) {
        require();
        model.addAttribute("opened", services.letters().letter(id));
        return "console/dead-letter";
    }

    @PostMapping("/operations/dead-letters/{id}/replay")
    String replay(@PathVariable String id, RedirectAttributes next) {
        require();
        services.letters().replay(id);
        Pages.say(next, "operations.replayed.done");
        return PAGE;
    }

    @PostMapping("/operations/dead-letters/replay")
    String replayAll(@RequestParam String topic, RedirectAttributes next) {
        require();
        services.letters().replayAll(topic);
        Pages.say(next, "operations.replayed.all.done");
        return PAGE;
    }

    @PostMapping("/operations/deliveries/again")
    String sendAgain(RedirectAttributes next) {
        require();
        services.notifier().failedAgain();
        Pages.say(next, "operations.failed.again.done");
        return PAGE;
    }

    @PostMapping("/operations/dead-letters/{id}/dismiss")
    String dismiss(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        require();
        try {
            services.letters().dismiss(id, reason);
        } catch (Refused refused) {
            if (!refused.getStatusCode().equals(HttpStatus.BAD_REQUEST)) throw refused;
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("reason", reason);
            model.addAttribute("reasonWrong", true);
            return letter(id, model);
        }
        Pages.say(next, "operations.dismissed.done");
        return PAGE;
    }

    /** When each kind of reminder got through last, as far as the notifier answers. */
    private List<CanaryRow> proofs() {
        try {
            Instant late = clock.instant().minus(CanaryRow.LATE);
            return services.canary().proofs().stream().map(p -> CanaryRow.of(p, late)).toList();
        } catch (Refused | ResourceAccessException away) {
            return List.of();
        }
    }

    /** What was given up, as far as the notifier answers. */
    private List<FailedRow> failed() {
        try {
            return FailedRow.of(services.notifier().failed(), services.reporting(), words.here());
        } catch (Refused | ResourceAccessException away) {
            return List.of();
        }
    }

    private static boolean waits(DeadLetter letter) {
        return letter.state() == State.WAITING;
    }

    private static void require() {
        Callers.require(
                Callers.current().administers(), "Only an administrator may see dead letters");
    }
}
